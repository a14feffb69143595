import { statfsSync } from 'node:fs';
import type { Command } from 'commander';
import postgres from 'postgres';
import { countPendingMigrations } from '@/lib/db/migrate';
import { env } from '@/lib/env';
import { isBuildCurrent } from './build';

interface Finding {
  name: string;
  ok: boolean;
  detail: string;
}

const LEAST_FREE_GIGABYTES = 1;

/** Expects an open database. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('kiểm tra phiên bản, cơ sở dữ liệu, bản dựng và ổ đĩa')
    .option('--json', 'in kết quả cho máy đọc')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine();
      if (json) console.log(JSON.stringify({ ok: findings.every((finding) => finding.ok), findings }, null, 2));
      else for (const { name, ok, detail } of findings) console.log(`${ok ? '✓' : '✗'} ${name}: ${detail}`);
      if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
    });
}

async function examine(): Promise<Finding[]> {
  const { DATABASE_URL, DATA_DIR } = env();
  return [
    { name: 'Node.js', ok: true, detail: process.version },
    ...(await examineDatabase(DATABASE_URL ?? '')),
    examineBuild(),
    examineDisk(DATA_DIR),
  ];
}

async function examineDatabase(url: string): Promise<Finding[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [server] = await sql<{ version: string; size: string }[]>`
      select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`;
    const pending = await countPendingMigrations(url);
    return [
      { name: 'Postgres', ok: true, detail: `${server?.version}, cơ sở dữ liệu ${server?.size}` },
      {
        name: 'Cấu trúc dữ liệu',
        ok: pending === 0,
        detail: pending === 0 ? 'mới nhất' : `còn ${pending} bước chưa áp dụng: hãy chạy npm start`,
      },
    ];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function examineBuild(): Finding {
  const ok = isBuildCurrent();
  return {
    name: 'Bản dựng',
    ok,
    detail: ok ? 'khớp với mã nguồn' : 'chưa có hoặc cũ hơn mã nguồn: hãy chạy npm start',
  };
}

function examineDisk(directory: string): Finding {
  const { bavail, bsize } = statfsSync(directory);
  const free = (bavail * bsize) / 1e9;
  const amount = free.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  return { name: 'Ổ đĩa', ok: free >= LEAST_FREE_GIGABYTES, detail: `còn trống ${amount} GB tại ${directory}` };
}
