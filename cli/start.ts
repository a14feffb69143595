import { migrateDatabase } from '@/lib/db/migrate';
import { type Env, parseEnv } from '@/lib/env';
import { OperatorError } from '@/lib/errors';
import { serve } from '@/server/serve';
import { buildWhenStale } from './build';
import { welcomeFirstAdmin } from './first-admin';
import { type OpenPortal, openPortal } from './open-portal';
import { isPortFree } from './postgres/free-port';
import { step } from './progress';
import { runCommand } from './run-command';
import { seedWhenEmpty } from './seed-when-empty';
import { listenForStop } from './stop-signals';
import { hasCode } from './system-errors';

/** `npm start` and `npm run dev`: from whatever state the folder is in to a portal that answers. */
export async function main(name: string): Promise<void> {
  await runCommand(() => start(name === 'dev'));
}

async function start(dev: boolean): Promise<number> {
  const { stopped, signal } = listenForStop();
  await refuseTakenPort(parseEnv(process.env));
  const portal = await openPortal();
  try {
    await prepareDatabase(portal);
    if (signal.aborted) return 0;
    if (!dev) await buildWhenStale(signal);
    if (signal.aborted) return 0;
    // Said before anything else can fail: the password is kept nowhere, and no later start makes another.
    for (const line of await welcomeFirstAdmin(portal.env)) console.log(line);
    const server = await step('Mở máy chủ', () => serve({ dev, env: portal.env }));
    console.log(`\nCổng Tin đang chạy tại ${portal.env.SITE_URL}  (Ctrl-C để dừng)`);
    await stopped;
    console.log('\nĐang dừng: trả lời nốt các yêu cầu dở dang…');
    await server.close();
  } finally {
    await portal.release();
  }
  console.log('Đã dừng.');
  return 0;
}

async function prepareDatabase({ env }: OpenPortal): Promise<void> {
  await step('Cập nhật cấu trúc cơ sở dữ liệu', () => migrateDatabase(env.DATABASE_URL ?? ''));
  await seedWhenEmpty(env.SEED);
}

/** Before the long steps, so that a second start by mistake is told at once. */
async function refuseTakenPort({ PORT, HOST }: Env): Promise<void> {
  const free = await isPortFree(PORT, HOST).catch((error: unknown) => {
    if (hasCode(error, 'EACCES'))
      throw new OperatorError(`Không có quyền mở cổng ${PORT}: hãy chọn PORT từ 1024 trở lên.`);
    if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND')) throw new OperatorError(`Máy này không có địa chỉ HOST=${HOST}.`);
    throw error;
  });
  if (!free) throw new OperatorError(`Cổng ${PORT} đang có chương trình khác dùng: hãy dừng nó hoặc đặt PORT khác.`);
}
