import { expect, test } from 'vitest';
import { articleViewDays, settings } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { makeArticle, makeCategory } from '@/lib/testing/content';
import { systemActor } from '@/lib/users/actor';
import { withdrawArticle } from './commands/withdraw-article';
import { homePage, withoutRepeats } from './home';

const titles = (cards: readonly { title: string }[] | undefined) => cards?.map(({ title }) => title);

test('a block shows what does not stand above it, and repeats only to be full', () => {
  expect(
    withoutRepeats(
      [
        [9, 8, 7, 6, 5, 4],
        [9, 8, 3, 2],
        [7, 6, 5, 4],
      ],
      [9],
    ),
  ).toEqual([
    [8, 7, 6, 5],
    [9, 8, 3, 2],
    [7, 6, 5, 4],
  ]);
});

test('an empty portal has an empty home page', async () => {
  expect(await homePage()).toEqual({ featured: [], announcements: null, blocks: [], mostRead: [], videos: [] });
});

test('featured by choice, then the newest; announcements apart; empty blocks absent; most read by the last days', async () => {
  await db()
    .insert(settings)
    .values({
      data: {
        siteName: 'Cổng',
        officeName: 'Ủy ban',
        description: '',
        parentPortal: null,
        responsiblePerson: { name: '', title: '' },
        address: '',
        phone: '',
        email: '',
        sourceNotice: '',
        legalBasis: '',
        displayNames: [],
        announcementCategory: 'thong-bao',
      },
    });
  await makeCategory('thong-bao', { homePosition: 1 });
  await makeCategory('van-hoa', { homePosition: 2 });
  await makeCategory('giao-duc', { homePosition: 3 });
  const chosen = await makeArticle({ title: 'Được chọn', featuredPosition: 1, publishedAt: new Date('2020-01-01') });
  const read = await makeArticle({ title: 'Đọc nhiều', categories: ['van-hoa'] });
  const once = await makeArticle({
    title: 'Từng đọc nhiều',
    categories: ['van-hoa'],
    publishedAt: new Date('2019-01-01'),
  });
  await makeArticle({ title: 'Thông báo cúp nước', categories: ['thong-bao'] });
  await makeArticle({ title: 'Trang giới thiệu', kind: 'page' });
  const today = new Date().toISOString().slice(0, 10);
  await db()
    .insert(articleViewDays)
    .values([
      { articleNumber: read, day: today, views: 5 },
      { articleNumber: once, day: '2019-01-02', views: 5000 },
    ]);

  const home = await homePage();
  expect(home.featured[0]?.number).toBe(chosen);
  expect(titles(home.featured)).not.toContain('Trang giới thiệu');
  expect(titles(home.announcements?.articles)).toEqual(['Thông báo cúp nước']);
  expect(home.blocks.map(({ category }) => category.label)).toEqual(['Chuyên mục van-hoa']);
  expect(home.mostRead[0]?.title).toBe('Đọc nhiều');
  expect(titles(home.mostRead)).not.toContain('Trang giới thiệu');
});

test('what was read most but is no news or no longer there gives its place to the next', async () => {
  const page = await makeArticle({ title: 'Lịch tiếp công dân', kind: 'page' });
  const gone = await makeArticle({ title: 'Tin đã gỡ' });
  const read = await makeArticle({ title: 'Tin còn đó' });
  const lessRead = await makeArticle({ title: 'Tin ít người đọc hơn' });
  const today = new Date().toISOString().slice(0, 10);
  const views = [page, gone, read, lessRead].map((articleNumber, place) => ({
    articleNumber,
    day: today,
    views: 90_000 - place,
  }));
  await db().insert(articleViewDays).values(views);
  await withdrawArticle(systemActor('cli'), { number: gone, version: 1, reason: 'Thử.' });

  expect((await homePage()).mostRead.slice(0, 2).map(({ number }) => number)).toEqual([read, lessRead]);
});
