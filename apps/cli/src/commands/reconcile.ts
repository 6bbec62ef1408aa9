import { createDataSource, ReconcileSource } from '@uian/record';
import { lazyClient, reconcile } from '@uian/temporal';
import { Command } from 'commander';
import { databaseUrl } from '../failure.js';
import { print } from '../output.js';

export const reconcileCommand = (): Command => new Command('reconcile')
  .description('잃어버리거나 잠든 워크플로를 기록에서 다시 시작한다')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ json }: { json?: boolean }) => {
    const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
    const client = lazyClient();
    try {
      const found = await reconcile(new ReconcileSource(dataSource), client);
      print(json, found, () => `시계가 지난 의안 ${found.overdue}건, 잃어버린 워크플로 ${found.lost}건을 다시 알립니다.`);
    } finally {
      await client.connection.close();
      await dataSource.destroy();
    }
  });
