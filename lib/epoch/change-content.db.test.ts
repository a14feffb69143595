import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentEpoch } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { bumpEpoch, changeContent } from './change-content';
import { adoptEpoch, epochState } from './state';
import { watchEpoch } from './watch';

const UNHURRIED = { timeout: 60_000, interval: 20 };

let watch: { stop(): Promise<void> };

beforeAll(async () => {
  watch = await watchEpoch();
});

afterAll(() => watch.stop());

const stored = async () => (await db().select({ epoch: contentEpoch.epoch }).from(contentEpoch))[0]?.epoch;

/** As another process would: no announcement in this one but the database's. */
const elsewhere = (notify: boolean) =>
  db().transaction(async (tx) => {
    const [row] = await tx
      .update(contentEpoch)
      .set({ epoch: sql`${contentEpoch.epoch} + 1` })
      .returning();
    if (notify) await tx.execute(sql`select pg_notify('congtin_epoch', ${String(row?.epoch)})`);
  });

test('the publishing process knows the moment its transaction is committed', async () => {
  const { version } = epochState();
  await changeContent(async (tx) => {
    await bumpEpoch(tx);
    await bumpEpoch(tx);
    expect(epochState().version).toBe(version);
  });
  expect(epochState()).toMatchObject({ version: version + 1, epoch: await stored() });
});

test('a transaction that fails announces nothing', async () => {
  const { version } = epochState();
  const failing = changeContent(async (tx) => {
    await bumpEpoch(tx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(epochState().version).toBe(version);
});

test('another process is heard', async () => {
  await elsewhere(true);
  const epoch = await stored();
  await vi.waitFor(() => expect(epochState().epoch).toBe(epoch), UNHURRIED);
});

test('with the listening connection killed and the announcement lost, the poll still finds out', async () => {
  await db().execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%' and pid <> pg_backend_pid()`);
  await elsewhere(false);
  const epoch = await stored();
  await vi.waitFor(() => expect(epochState().epoch).toBe(epoch), UNHURRIED);
});

test('parallel publishers leave the epoch they all know', async () => {
  adoptEpoch((await stored()) ?? 0);
  const before = epochState().epoch;
  await Promise.all(Array.from({ length: 20 }, () => changeContent((tx) => bumpEpoch(tx))));
  expect(await stored()).toBe(before + 20);
  expect(epochState().epoch).toBe(before + 20);
});
