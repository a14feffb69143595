import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { editions } from '@/drizzle/schema';
import { articleByNumber } from '@/lib/articles/detail';
import { countLate } from '@/lib/articles/schedule';
import { db } from '@/lib/db/client';
import { bodyOf } from '@/lib/testing/content';
import { auditOf, makeDue, makeSubmitted, makeWriter, storedEdition } from '@/lib/testing/editions';
import { publishDue } from './publish-due';
import { scheduleEdition } from './schedule-edition';

type Person = Awaited<ReturnType<typeof makeWriter>>;
let editor: Person;
let approver: Person;

beforeAll(async () => {
  [editor, approver] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
});

test('what is due is published in the name of whoever scheduled it, at the time that was promised', async () => {
  const due = await makeDue(editor, approver, 90);
  const { scheduledFor } = await storedEdition(due.edition);
  expect(await countLate()).toBe(1);
  expect(await publishDue()).toBe(1);
  expect(await publishDue()).toBe(0);
  expect(await countLate()).toBe(0);
  expect(await storedEdition(due.edition)).toMatchObject({
    state: 'published',
    publishedBy: approver.id,
    publishedAt: scheduledFor,
  });
  expect((await auditOf(due.number)).at(-1)).toMatchObject({
    action: 'article.publish',
    actorName: 'scheduler',
    after: { approvedBy: approver.id },
  });
});

test('what is not due waits', async () => {
  const waiting = await makeSubmitted(editor);
  await scheduleEdition(approver, { ...waiting, at: new Date(Date.now() + 3_600_000), overrideReason: '' });
  expect(await publishDue()).toBe(0);
  expect((await articleByNumber(waiting.number)).state).toBe('unknown');
});

test('ten at work at the same time publish each edition once', async () => {
  const due = [];
  for (let index = 0; index < 30; index += 1) due.push(await makeDue(editor, approver));
  const published = await Promise.all(Array.from({ length: 10 }, () => publishDue()));
  expect(published.reduce((sum, count) => sum + count, 0)).toBe(30);
  for (const { number } of due) {
    const log = await auditOf(number);
    expect(log.filter(({ action }) => action === 'article.publish')).toHaveLength(1);
  }
});

test('one that cannot be published does not keep the others, and shows as late', async () => {
  const broken = await makeDue(editor, approver, 300);
  await db().update(editions).set({ body: bodyOf() }).where(eq(editions.id, broken.edition));
  const fine = await makeDue(editor, approver);
  expect(await publishDue()).toBe(1);
  expect((await articleByNumber(fine.number)).state).toBe('live');
  expect(await storedEdition(broken.edition)).toMatchObject({ state: 'scheduled' });
  expect(await countLate()).toBe(1);
});
