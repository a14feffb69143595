import { Command, CommanderError } from 'commander';
import { runCommand } from '@/cli/run-command';
import { measureFront } from './front';
import { DEMO, type Ground, prepareGround } from './ground';
import { measureLarge } from './large';
import { measureLighthouse } from './lighthouse';
import { measureMiss } from './miss';
import { measureMixed } from './mixed';
import { measurePublish } from './publish';
import { formatReport, isMet, type Measured, measured, type Report } from './report';
import { ROLES } from './roles';
import { measureWeight } from './weight';

type Part = (ground: Ground, options: { short: boolean }) => Promise<Measured>;

const PARTS: Readonly<Record<string, Part>> = {
  front: measureFront,
  miss: measureMiss,
  publish: measurePublish,
  mixed: measureMixed,
  large: measureLarge,
  weight: measureWeight,
  lighthouse: measureLighthouse,
};

/** `npm run bench`: every part, or those named; exit code 0 when every limit is met. */
export async function main(_name: string, args: string[]): Promise<void> {
  const role = process.send ? ROLES[args[0] ?? ''] : undefined;
  if (role) return void (await role());
  const program = new Command('npm run bench --')
    .description('Đo tốc độ của cổng, mỗi số so với một mốc trong cùng lần chạy.')
    .argument('[phần...]', `các phần muốn đo: ${Object.keys(PARTS).join(', ')}; không ghi là tất cả`)
    .option('--short', 'đo ngắn: đủ để biết còn chạy được, không đủ để tin từng con số')
    .option('--json', 'in kết quả cho máy đọc ra đầu ra chuẩn, phần còn lại ra đầu ra lỗi')
    .exitOverride();
  await runCommand(async () => {
    try {
      program.parse(args, { from: 'user' });
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode;
      throw error;
    }
    return run(program.args, program.opts<{ short?: boolean; json?: boolean }>());
  });
}

async function run(names: readonly string[], { short = false, json = false }): Promise<number> {
  const unknown = names.find((name) => !PARTS[name]);
  if (unknown) {
    console.error(`Không có phần "${unknown}". Các phần: ${Object.keys(PARTS).join(', ')}.`);
    return 1;
  }
  if (json) console.log = console.error;
  const ground = await prepareGround();
  const leave = () => {
    void ground.release().finally(() => process.exit(130));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  const reports: Report[] = [];
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (names.length > 0 && !names.includes(name)) continue;
      // The part before may have turned this process to databases of its own.
      process.env.DATABASE_URL = ground.urlOf(DEMO);
      const report = await measured(name, () => part(ground, { short }));
      console.log(formatReport(report));
      reports.push(report);
    }
  } finally {
    await ground.release();
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  const missed = reports.flatMap(({ verdicts }) => verdicts).filter((verdict) => !isMet(verdict));
  console.log(missed.length === 0 ? '\nMọi chỉ tiêu đều đạt.' : `\n${missed.length} chỉ tiêu chưa đạt.`);
  return missed.length === 0 ? 0 : 1;
}
