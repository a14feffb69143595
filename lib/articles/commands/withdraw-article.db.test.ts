import { and, eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { auditLog, categoryListing, users } from '@/drizzle/schema';
import { articleByNumber } from '@/lib/articles/detail';
import { db } from '@/lib/db/client';
import { makeArticle, makeCategory, versionOf } from '@/lib/testing/content';
import { auditOf, makePublished, makeWriter, storedEdition } from '@/lib/testing/editions';
import type { Role } from '@/lib/users/actor';
import { correctArticle } from './correct-article';
import { publishEdition } from './publish-edition';
import { scheduleEdition } from './schedule-edition';
import { submitEdition } from './submit-edition';
import { withdrawArticle } from './withdraw-article';

async function person(role: Role) {
  const [row] = await db()
    .insert(users)
    .values({ email: `${role}@example.vn`, name: role, role })
    .onConflictDoUpdate({ target: users.id, set: { role } })
    .returning({ id: users.id });
  if (!row) throw new Error('the person was not stored');
  return { kind: 'user' as const, id: row.id, name: role, role };
}

let approver: Awaited<ReturnType<typeof person>>;

beforeAll(async () => {
  approver = await person('approver');
  await makeCategory('thong-bao');
});

test('a withdrawn article is gone from lists and answers with its reason', async () => {
  const number = await makeArticle({ categories: ['thong-bao'] });
  await withdrawArticle(approver, { number, version: 1, reason: 'Đăng nhầm văn bản chưa công bố' });
  expect(await articleByNumber(number)).toMatchObject({ state: 'withdrawn', reason: 'Đăng nhầm văn bản chưa công bố' });
  expect(await db().$count(categoryListing, eq(categoryListing.articleNumber, number))).toBe(0);
  const audited = and(eq(auditLog.action, 'article.withdraw'), eq(auditLog.subjectId, String(number)));
  const [row] = await db().select({ actorId: auditLog.actorId, after: auditLog.after }).from(auditLog).where(audited);
  expect(row).toMatchObject({ actorId: approver.id, after: { reason: 'Đăng nhầm văn bản chưa công bố' } });
});

test('who may not withdraw changes nothing', async () => {
  const number = await makeArticle();
  const editor = await person('editor');
  await expect(withdrawArticle(editor, { number, version: 1, reason: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect((await articleByNumber(number)).state).toBe('live');
});

test('readers are owed a reason', async () => {
  const number = await makeArticle();
  await expect(withdrawArticle(approver, { number, version: 1, reason: '  ' })).rejects.toMatchObject({
    code: 'invalid',
  });
});

test('of twenty at once one withdraws and the others are told', async () => {
  const number = await makeArticle();
  const version = await versionOf(number);
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, () => withdrawArticle(approver, { number, version, reason: 'Trùng bài' })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const stale = await makeArticle();
  await expect(withdrawArticle(approver, { number: stale, version: 7, reason: 'x' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a correction on the schedule does not bring it back: it waits for approval again', async () => {
  const [editor, chief] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
  const live = await makePublished(editor, chief);
  const correction = await correctArticle(editor, live);
  const waiting = { ...correction, ...(await submitEdition(editor, correction)) };
  const at = new Date(Date.now() + 3_600_000);
  await scheduleEdition(chief, { ...waiting, at, overrideReason: '' });
  await withdrawArticle(chief, { ...live, reason: 'Sai số liệu' });
  expect(await storedEdition(correction.edition)).toMatchObject({ state: 'submitted', scheduledFor: null });
  expect((await auditOf(live.number)).map(({ action }) => action).slice(-2)).toEqual([
    'article.withdraw',
    'article.unschedule',
  ]);
});

test('nobody withdraws another edition than the one they saw', async () => {
  const [editor, chief] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
  const seen = await makePublished(editor, chief);
  const correction = await correctArticle(editor, seen);
  const waiting = { ...correction, ...(await submitEdition(editor, correction)) };
  await publishEdition(chief, { ...waiting, overrideReason: '' });
  const old = await storedEdition(seen.edition);
  await expect(withdrawArticle(chief, { ...seen, version: old.version, reason: 'x' })).rejects.toMatchObject({
    code: 'precondition',
  });
  expect((await articleByNumber(seen.number)).state).toBe('live');
});
