import { Command } from 'commander';
import { restoreBackup } from '../backup/restore-backup.js';
import { takeBackup } from '../backup/take-backup.js';
import { ownerDatabaseUrl } from '../failure.js';
import { print } from '../output.js';

/** Said beside the answer, so that an answer in JSON stays one. */
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

export const backupCommand = (): Command => new Command('backup')
  .description('기록, 첨부 파일, 계정을 한순간의 모습대로 파일 하나에 담는다')
  .requiredOption('--out <file>', '백업 파일')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ out, json }: { out: string; json?: boolean }) => {
    const { takenAt, tables } = await takeBackup(ownerDatabaseUrl(), out, progress);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    print(json, { file: out, takenAt, tables: tables.length, rows },
      () => `${out}에 표 ${tables.length}개, ${rows.toLocaleString('ko-KR')}줄을 담았습니다. 개인정보가 들어 있으니 안전한 곳에 두세요.`);
  });

export const restoreCommand = (): Command => new Command('restore')
  .description('백업 파일에서 되살리고 사슬을 검증한다')
  .argument('<file>', '백업 파일')
  .option('--replace', '이미 있는 기록을 다른 이름의 데이터베이스로 옮기고 복구한다')
  .option('--json', 'JSON으로 답한다')
  .action(async (file: string, { replace = false, json }: { replace?: boolean; json?: boolean }) => {
    const restored = await restoreBackup(ownerDatabaseUrl(), file, { replace, appPassword: process.env['UIAN_APP_PASSWORD'], progress });
    const { takenAt, streams, events, files, aside } = restored;
    print(json, restored, () => [
      `${takenAt}의 백업을 복구했습니다. 기록 ${streams}건, 사건 ${events}건, 파일 ${files}개를 검증했고 어긋난 것이 없습니다.`,
      ...(aside === null ? [] : [`앞의 데이터베이스는 ${aside}(으)로 남아 있습니다.`]),
      '이제 `uian reconcile`로 시계를 다시 켜세요.',
    ].join('\n'));
  });
