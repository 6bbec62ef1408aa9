import { loadCouncilPacks, UnusableCouncilPacks } from '@uian/record';
import { Command, CommanderError } from 'commander';
import { adminCommand } from './commands/admin.js';
import { backupCommand, restoreCommand } from './commands/backup.js';
import { checkCommand } from './commands/check.js';
import { councilCommand } from './commands/council.js';
import { countCommand } from './commands/count.js';
import { deadlineCommand } from './commands/deadline.js';
import { demoCommand } from './commands/demo.js';
import { importCommand } from './commands/import.js';
import { migrateCommand } from './commands/migrate.js';
import { readCommand } from './commands/read.js';
import { reconcileCommand } from './commands/reconcile.js';
import { rehearseCommand } from './commands/rehearse.js';
import { retentionCommand } from './commands/retention.js';
import { rulesCommand } from './commands/rules.js';
import { tallyCommand } from './commands/tally.js';
import { digestCommand, verifyCommand } from './commands/verify.js';
import { CliFailure } from './failure.js';

/** 의안을 다루는 명령줄: what an operator or another program asks of the engine. */
export async function run(argv: readonly string[]): Promise<number> {
  const program = new Command('uian')
    .description('의안: 지방의회 의안 처리 엔진')
    // An option after a subcommand is the subcommand's own: `rules diff … --on`, `rules … --on`.
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError('(--help로 사용법을 볼 수 있습니다)');
  for (const command of [
    migrateCommand(), demoCommand(), councilCommand(), adminCommand(), importCommand(), rehearseCommand(), deadlineCommand(), countCommand(), tallyCommand(),
    rulesCommand(), verifyCommand(), digestCommand(), reconcileCommand(),
    readCommand(), checkCommand(), backupCommand(), restoreCommand(), retentionCommand(),
  ]) program.addCommand(command.copyInheritedSettings(program));
  try {
    loadCouncilPacks(process.env['UIAN_COUNCIL_PACKS']);
    await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof CliFailure || error instanceof UnusableCouncilPacks) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
