import { readFileSync, writeFileSync } from 'node:fs';
import { FileStore, filesPool, verifyFiles, type FilesVerification } from '@uian/files';
import { createDataSource, digestOf, verifyChains, type Digest, type RecordDatabase } from '@uian/record';
import { Command } from 'commander';
import { CliFailure, databaseUrl } from '../failure.js';
import { print } from '../output.js';

async function withRecord<T>(use: (dataSource: RecordDatabase) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
  try {
    return await use(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

function readDigest(file: string): Digest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Digest;
  } catch (error) {
    throw new CliFailure(`지문 파일을 읽을 수 없습니다: ${file} (${(error as Error).message})`);
  }
}

async function verifiedFiles(): Promise<FilesVerification> {
  const pool = filesPool(databaseUrl());
  try {
    return await verifyFiles(pool, new FileStore(pool));
  } finally {
    await pool.end();
  }
}

export const verifyCommand = (): Command => new Command('verify')
  .description('기록의 사슬을 검증하고, 어긋난 첫 줄을 밝힌다')
  .option('--digest <file>', '따로 보관한 지문 파일과 대조한다')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ digest, json }: { digest?: string; json?: boolean }) => {
    const result = await withRecord((dataSource) => verifyChains(dataSource, digest ? readDigest(digest) : {}));
    const files = await verifiedFiles();
    const whole = result.broken.length + files.broken.length === 0;
    if (!whole) process.exitCode = 1;
    print(json, { ...result, files }, () => [
      `기록 ${result.streams}건, 사건 ${result.events}건을 검증했습니다.`,
      ...result.broken.map((b) => `어긋남: ${b.stream} ${b.sequence}번 – ${b.why}`),
      `첨부 파일 ${files.files}개를 검증했습니다.`,
      ...files.broken.map((b) => `어긋남: 파일 ${b.sha256} – ${b.why}`),
      whole ? '어긋난 것이 없습니다.' : '',
    ].filter(Boolean).join('\n'));
  });

export const digestCommand = (): Command => new Command('digest')
  .description('모든 기록의 지문을 파일로 남긴다 (데이터베이스 밖에 보관)')
  .requiredOption('--out <file>', '지문 파일')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ out, json }: { out: string; json?: boolean }) => {
    const digest = await withRecord(digestOf);
    writeFileSync(out, `${JSON.stringify(digest, null, 1)}\n`);
    print(json, { file: out, streams: Object.keys(digest).length }, () => `${Object.keys(digest).length}건의 지문을 ${out}에 남겼습니다.`);
  });
