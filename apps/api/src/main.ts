import { loadCouncilPacks } from '@uian/record';
import { createApi } from './create-api.js';
import { settingsFrom } from './settings.js';

try {
  const settings = settingsFrom(process.env);
  loadCouncilPacks(settings.councilPacks);
  const app = await createApi(settings);
  let stopping: Promise<void> | undefined;
  const stop = (): void => {
    stopping ??= app.close().finally(() => process.exit());
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The launcher's channel: when it closes, the launcher is gone, however it ended.
  process.once('disconnect', stop);
  await app.listen(settings.port, settings.host);
  process.stdout.write(`API: ${settings.publicUrl}\n`);
} catch (error) {
  process.stderr.write(`API를 시작하지 못했습니다. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
