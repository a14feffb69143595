import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleViewDays } from '@/drizzle/schema';
import { localDay } from '@/lib/dates/format';
import { db } from '@/lib/db/client';
import { HITS_A_WINDOW } from '@/lib/views/commands/record-view';
import { ask } from './testing/ask';
import { publish, storedViews } from './testing/content';
import { countingAction, person, sendView, shownViews } from './testing/count-view';
import { type Front, startFront } from './testing/front';

let front: Front;

beforeAll(async () => {
  front = await startFront({ VIEW_LIMIT: '100000' });
});

afterAll(() => front.remove());

async function article() {
  const published = await publish({ baselineViews: 75 });
  return { ...published, action: await countingAction(front.origin, published.path) };
}

test('200 people at once count 200, and each is told a different count', async () => {
  const { action, number, path } = await article();
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      sendView(front.origin, { path, number, action, userAgent: person(index) }),
    ),
  );
  const shown = answers.map(shownViews);
  expect(shown).not.toContain(null);
  expect(new Set(shown).size).toBe(200);
  expect(shown).toContain('275');
  expect(await storedViews(number)).toBe(200);
  const days = await db().select().from(articleViewDays);
  expect(days.filter((day) => day.articleNumber === number)).toMatchObject([{ day: localDay(new Date()), views: 200 }]);
});

test('one script that repeats itself is counted up to the cap, one after another and at once', async () => {
  const { action, number, path } = await article();
  const view = { path, number, action, userAgent: person(1) };
  for (let i = 0; i < 30; i += 1) expect(shownViews(await sendView(front.origin, view))).not.toBeNull();
  expect(await storedViews(number)).toBe(HITS_A_WINDOW);
  await Promise.all(Array.from({ length: 30 }, () => sendView(front.origin, view)));
  expect(await storedViews(number)).toBe(HITS_A_WINDOW);
});

test('an address nobody vouches for does not make a script many people', async () => {
  const { action, number, path } = await article();
  const claims = Array.from({ length: 40 }, (_, index) => ({
    'x-forwarded-for': `203.0.113.${index}`,
    'x-real-ip': `203.0.113.${index}`,
    forwarded: `for=203.0.113.${index}`,
  }));
  for (const headers of claims) {
    await sendView(front.origin, { path, number, action, userAgent: person(1), headers });
  }
  expect(await storedViews(number)).toBe(HITS_A_WINDOW);
});

test('who does not look is not counted', async () => {
  const { action, number, path } = await article();
  const pixel = `/api/luot-xem/${number}.gif`;
  const view = { path, number, action, userAgent: person(1) };
  const notLooking = [
    await ask(front.origin, path, { headers: { 'user-agent': person(1) } }),
    await ask(front.origin, path, { method: 'HEAD', headers: { 'user-agent': person(1) } }),
    await ask(front.origin, pixel, { method: 'HEAD', headers: { 'user-agent': person(1) } }),
    await ask(front.origin, pixel, { headers: { 'user-agent': person(1), 'sec-purpose': 'prefetch' } }),
    await ask(front.origin, pixel, { headers: { 'user-agent': 'Googlebot/2.1' } }),
    await ask(front.origin, pixel),
    await sendView(front.origin, { ...view, headers: { 'sec-purpose': 'prefetch;prerender' } }),
    await sendView(front.origin, { ...view, headers: { purpose: 'prefetch' } }),
    await sendView(front.origin, { ...view, userAgent: 'Googlebot/2.1 (+http://www.google.com/bot.html)' }),
    await sendView(front.origin, { ...view, userAgent: 'curl/8.0' }),
  ];
  expect(notLooking.map(({ status }) => status)).toEqual(Array(notLooking.length).fill(200));
  expect(await storedViews(number)).toBe(0);
  const counted = await ask(front.origin, pixel, { headers: { 'user-agent': person(1) } });
  expect(counted.headers).toMatchObject({ 'content-type': 'image/gif', 'cache-control': 'no-store' });
  expect(await storedViews(number)).toBe(1);
});

test('what no page sends changes nothing and breaks nothing', async () => {
  const { action, number, path } = await article();
  const view = { path, number, action, userAgent: person(1) };
  const bodies = [
    '',
    '[]',
    '[-1]',
    '["1"]',
    '[1e99]',
    '[null]',
    '{}',
    '[[[[',
    `[${number},{"__proto__":{}}]`,
    '["$Z"]',
  ];
  for (const body of bodies) {
    const { status } = await ask(front.origin, path, {
      method: 'POST',
      headers: { 'next-action': action, origin: front.origin, 'content-type': 'text/plain', 'user-agent': person(2) },
      body,
    });
    expect(status, body).toBeLessThan(600);
  }
  const forged = await sendView(front.origin, { ...view, action: 'f'.repeat(42) });
  expect(shownViews(forged)).toBeNull();
  expect(shownViews(await sendView(front.origin, { ...view, number: 999_999 }))).toBeNull();
  // The one of the list that names the article counts like any other view.
  expect(await storedViews(number)).toBeLessThanOrEqual(1);
  expect((await ask(front.origin, '/api/luot-xem/999999.gif', { headers: { 'user-agent': person(1) } })).status).toBe(
    404,
  );
  expect((await ask(front.origin, '/api/health')).status).toBe(200);
});
