import { beforeAll, expect, test } from 'vitest';
import { articleByNumber } from '@/lib/articles/detail';
import { auditOf, makeSubmitted, makeWriter, storedEdition } from '@/lib/testing/editions';
import { publishEdition } from './publish-edition';
import { scheduleEdition } from './schedule-edition';
import { unscheduleEdition } from './unschedule-edition';

type Person = Awaited<ReturnType<typeof makeWriter>>;
let editor: Person;
let approver: Person;
const tomorrow = new Date(Date.now() + 86_400_000);

beforeAll(async () => {
  [editor, approver] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
});

test('an approved article waits for its moment, can be moved, taken off, and published at once', async () => {
  const waiting = await makeSubmitted(editor);
  const first = await scheduleEdition(approver, { ...waiting, at: tomorrow, overrideReason: '' });
  expect(await storedEdition(waiting.edition)).toMatchObject({
    state: 'scheduled',
    scheduledFor: tomorrow,
    scheduledBy: approver.id,
  });
  expect((await articleByNumber(waiting.number)).state).toBe('unknown');
  const later = new Date(tomorrow.getTime() + 3_600_000);
  const second = await scheduleEdition(approver, { ...waiting, ...first, at: later, overrideReason: '' });
  expect(await storedEdition(waiting.edition)).toMatchObject({ scheduledFor: later });
  const off = await unscheduleEdition(approver, { ...waiting, ...second });
  expect(await storedEdition(waiting.edition)).toMatchObject({
    state: 'submitted',
    scheduledFor: null,
    scheduledBy: null,
  });
  const again = await scheduleEdition(approver, { ...waiting, ...off, at: tomorrow, overrideReason: '' });
  await publishEdition(approver, { ...waiting, ...again, overrideReason: '' });
  expect((await articleByNumber(waiting.number)).state).toBe('live');
  expect((await auditOf(waiting.number)).map(({ action }) => action)).toEqual([
    'article.create',
    'article.submit',
    'article.schedule',
    'article.schedule',
    'article.unschedule',
    'article.schedule',
    'article.publish',
  ]);
});

test('a moment that has gone by is refused', async () => {
  const waiting = await makeSubmitted(editor);
  const at = new Date(Date.now() - 60_000);
  await expect(scheduleEdition(approver, { ...waiting, at, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { day: expect.any(String) },
  });
});

test('scheduling is approving: four eyes, and no editor', async () => {
  const own = await makeSubmitted(approver);
  const asked = { ...own, at: tomorrow };
  await expect(scheduleEdition(approver, { ...asked, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { overrideReason: expect.any(String) },
  });
  const scheduled = await scheduleEdition(approver, { ...asked, overrideReason: 'Trực một mình' });
  expect(await storedEdition(own.edition)).toMatchObject({ overrideReason: 'Trực một mình' });
  await expect(unscheduleEdition(editor, { ...own, ...scheduled })).rejects.toMatchObject({ code: 'forbidden' });
  const others = await makeSubmitted(editor);
  await expect(scheduleEdition(editor, { ...others, at: tomorrow, overrideReason: 'x' })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('of twenty who take it off the schedule at once one does', async () => {
  const waiting = await makeSubmitted(editor);
  const scheduled = await scheduleEdition(approver, { ...waiting, at: tomorrow, overrideReason: '' });
  const seen = { ...waiting, ...scheduled };
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => unscheduleEdition(approver, seen)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a day to come after the moment itself is refused: it could never be published', async () => {
  const waiting = await makeSubmitted(editor, { publishedAt: new Date(tomorrow.getTime() + 2 * 86_400_000) });
  await expect(scheduleEdition(approver, { ...waiting, at: tomorrow, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { day: expect.any(String) },
  });
  expect(await storedEdition(waiting.edition)).toMatchObject({ state: 'submitted' });
});

test('a reason nobody asked for is not kept', async () => {
  const waiting = await makeSubmitted(editor);
  await scheduleEdition(approver, { ...waiting, at: tomorrow, overrideReason: 'Không cần' });
  expect((await auditOf(waiting.number)).at(-1)?.after).not.toHaveProperty('overrideReason');
  expect(await storedEdition(waiting.edition)).toMatchObject({ overrideReason: '' });
});
