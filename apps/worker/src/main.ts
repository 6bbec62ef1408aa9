import 'reflect-metadata';
import { loadCouncilPacks } from '@uian/record';
import { RecordPortsModule } from './record-ports.module.js';
import { runWorker } from './run-worker.js';

const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('DATABASE_URL이 없습니다. 기록 저장소(PostgreSQL) 주소를 환경 변수로 주십시오.');
  process.exit(1);
}
try {
  loadCouncilPacks(process.env['UIAN_COUNCIL_PACKS']);
} catch (error) {
  console.error(`워커를 시작하지 못했습니다.\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
const port = process.env['UIAN_WORKER_HEALTH_PORT'];

await runWorker({ record: () => RecordPortsModule.over(url), ...(port && { healthPort: Number(port) }) });
