import { writeFileSync } from 'node:fs';
import { BadScenario, readScenario, scenarioFile, scenarioNames, type Scenario } from '@uian/record';
import { Command } from 'commander';
import { CliFailure, databaseUrl, ownerDatabaseUrl, required } from '../failure.js';
import type { Rehearsed } from '../rehearsal/life.js';
import { reportOf } from '../rehearsal/report.js';
import { rehearse } from '../rehearsal/runner.js';

function scenarioOf(name: string): Scenario {
  try {
    return readScenario(scenarioFile(name));
  } catch (error) {
    throw error instanceof BadScenario ? new CliFailure(error.message) : error;
  }
}

export const rehearseCommand = (): Command => new Command('rehearse')
  .description('의안의 일생을 가상 시간으로 예행연습한다')
  .argument('[scenarios...]', `각본의 이름(${scenarioNames().join(', ')})이나 파일 (YAML); 없으면 모두`)
  .option('--json [file]', 'JSON으로 모두 적는다 (파일을 주면 그 파일에)')
  .option('--papers <dir>', '제때 나온 문서를 이 폴더에 각본별로 담는다')
  .action(async (names: readonly string[], { json, papers }: { json?: string | true; papers?: string }) => {
    const scenarios = (names.length > 0 ? names : scenarioNames()).map(scenarioOf);
    const servers = {
      apiUrl: required('UIAN_PUBLIC_URL', 'API의 주소입니다. `npm run rehearse`가 알아서 정합니다.'),
      databaseUrl: databaseUrl(), ownerDatabaseUrl: ownerDatabaseUrl(),
    };
    const lives: Rehearsed[] = [];
    const sums: string[] = [];
    for (const scenario of scenarios) {
      const began = performance.now();
      const life = await rehearse(scenario, servers, (line) => process.stderr.write(`… ${line}\n`), papers);
      lives.push(life);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      sums.push(`${life.mismatches.length === 0 ? '같음' : `다름 ${life.mismatches.length}건`}  ${seconds}초  ${scenario.title}`);
      if (json !== true) process.stdout.write(`${reportOf(scenario, life)}\n\n`);
    }
    if (typeof json === 'string') writeFileSync(json, `${JSON.stringify(lives, null, 2)}\n`);
    process.stdout.write(json === true ? `${JSON.stringify(lives, null, 2)}\n` : `예행연습 ${lives.length}건\n${sums.join('\n')}\n`);
    if (lives.some(({ mismatches }) => mismatches.length > 0)) process.exitCode = 1;
  });
