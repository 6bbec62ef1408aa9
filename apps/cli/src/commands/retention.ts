import { createDataSource, Opinions } from '@uian/record';
import { Command } from 'commander';
import { databaseUrl } from '../failure.js';
import { print } from '../output.js';
import { today } from '../today.js';

export const retentionCommand = (): Command => new Command('retention')
  .description('보유 기간이 지난 개인정보를 지운다 (날마다 한 번)')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ json }: { json?: boolean }) => {
    const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 1 }).initialize();
    try {
      const opinions = await new Opinions(dataSource).forget(today());
      print(json, { opinions }, () => `의견을 쓴 사람 ${opinions}명의 정보를 지웠습니다.`);
    } finally {
      await dataSource.destroy();
    }
  });
