import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { databaseUrl, ownerDatabaseUrl, required } from '../failure.js';
import { reportOf } from '../rehearsal/report.js';
import { rehearse } from '../rehearsal/runner.js';
import { readScenario } from '../rehearsal/scenario.js';

const BILL_1544 = fileURLToPath(new URL('../../scenarios/bill-1544.yaml', import.meta.url));

export const rehearseCommand = (): Command => new Command('rehearse')
  .description('의안 하나의 일생을 가상 시간으로 예행연습한다')
  .argument('[scenario]', '각본 파일 (YAML)', BILL_1544)
  .option('--json [file]', 'JSON으로 모두 적는다 (파일을 주면 그 파일에)')
  .action(async (file: string, { json }: { json?: string | true }) => {
    const scenario = readScenario(file);
    const servers = {
      apiUrl: required('UIAN_PUBLIC_URL', 'API의 주소입니다. `npm run rehearse`가 알아서 정합니다.'),
      databaseUrl: databaseUrl(), ownerDatabaseUrl: ownerDatabaseUrl(),
    };
    const life = await rehearse(scenario, servers, (line) => process.stderr.write(`… ${line}\n`));
    if (typeof json === 'string') writeFileSync(json, `${JSON.stringify(life, null, 2)}\n`);
    process.stdout.write(json === true ? `${JSON.stringify(life, null, 2)}\n` : `${reportOf(scenario, life)}\n`);
    if (life.mismatches.length > 0) process.exitCode = 1;
  });
