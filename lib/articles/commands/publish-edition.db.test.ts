import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { articles, categoryListing, contentEpoch, redirects } from '@/drizzle/schema';
import { articleByNumber, fixedPageBySlug } from '@/lib/articles/detail';
import { parseDay } from '@/lib/dates/parse';
import { db } from '@/lib/db/client';
import { bodyOf } from '@/lib/testing/content';
import {
  auditOf,
  makeDraft,
  makePublished,
  makeSubmitted,
  makeWriter,
  type Seen,
  saved,
  storedEdition,
  written,
} from '@/lib/testing/editions';
import { correctArticle } from './correct-article';
import { publishEdition } from './publish-edition';
import { saveEdition } from './save-edition';
import { submitEdition } from './submit-edition';
import { trashEdition } from './trash-edition';
import { withdrawArticle } from './withdraw-article';

type Person = Awaited<ReturnType<typeof makeWriter>>;
let editor: Person;
let approver: Person;
let admin: Person;

beforeAll(async () => {
  [editor, approver, admin] = await Promise.all([makeWriter('editor'), makeWriter('approver'), makeWriter('admin')]);
});

const epoch = async () => (await db().select({ epoch: contentEpoch.epoch }).from(contentEpoch).limit(1))[0]?.epoch ?? 0;

test('what is approved is read, listed, counted from zero, and the log names the person behind the display name', async () => {
  const before = await epoch();
  const waiting = await makeSubmitted(editor, { title: 'Khai mạc hội xuân' });
  expect(await epoch()).toBe(before);
  await publishEdition(approver, { ...waiting, overrideReason: '' });
  expect(await epoch()).toBe(before + 1);
  const found = await articleByNumber(waiting.number);
  expect(found).toMatchObject({
    state: 'live',
    article: { title: 'Khai mạc hội xuân', posterName: 'Ban biên tập', views: 0, lead: 'Sapo của bài.' },
  });
  expect(await db().$count(categoryListing, eq(categoryListing.articleNumber, waiting.number))).toBe(1);
  const log = await auditOf(waiting.number);
  expect(log.at(-1)).toMatchObject({
    action: 'article.publish',
    actorId: approver.id,
    after: { posterName: 'Ban biên tập', approvedBy: approver.id },
  });
  expect(log.at(-1)?.after).not.toHaveProperty('overrideReason');
});

test('four eyes: who submitted does not approve alone, but may write down why they must', async () => {
  const own = await makeSubmitted(approver);
  await expect(publishEdition(approver, { ...own, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { overrideReason: expect.any(String) },
  });
  expect(await storedEdition(own.edition)).toMatchObject({ state: 'submitted', version: own.version });
  await publishEdition(approver, { ...own, overrideReason: 'Tin bão khẩn cấp, không liên lạc được ban biên tập.' });
  expect(await storedEdition(own.edition)).toMatchObject({
    state: 'published',
    overrideReason: 'Tin bão khẩn cấp, không liên lạc được ban biên tập.',
  });
  expect((await auditOf(own.number)).at(-1)?.after).toMatchObject({
    overrideReason: 'Tin bão khẩn cấp, không liên lạc được ban biên tập.',
  });
  const others = await makeSubmitted(editor);
  await publishEdition(approver, { ...others, overrideReason: 'Không cần' });
  expect(await storedEdition(others.edition)).toMatchObject({ overrideReason: '' });
});

test('of twenty who approve at once one does', async () => {
  const waiting = await makeSubmitted(editor);
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      publishEdition(index % 2 ? approver : admin, { ...waiting, overrideReason: '' }),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason.code).toBe('conflict');
  expect((await auditOf(waiting.number)).filter(({ action }) => action === 'article.publish')).toHaveLength(1);
});

test('nobody approves a text other than the one they saw', async () => {
  const waiting = await makeSubmitted(editor);
  await saveEdition(editor, saved(await written({ title: 'Đổi sau khi gửi' }), waiting));
  await expect(publishEdition(approver, { ...waiting, overrideReason: '' })).rejects.toMatchObject({
    code: 'conflict',
  });
  expect((await articleByNumber(waiting.number)).state).toBe('unknown');
});

test('a draft is not approved, and an editor approves nothing', async () => {
  const draft = await makeDraft(editor);
  await expect(publishEdition(approver, { ...draft, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
  });
  const waiting = await makeSubmitted(editor);
  await expect(publishEdition(editor, { ...waiting, overrideReason: 'Gấp' })).rejects.toMatchObject({
    code: 'forbidden',
  });
});

test('the day shown is the one chosen, but not one to come', async () => {
  const day = parseDay('11/07/2017');
  const past = await makePublished(editor, approver, { publishedAt: day });
  expect(await articleByNumber(past.number)).toMatchObject({ article: { publishedAt: day } });
  const waiting = await makeSubmitted(editor, { publishedAt: new Date(Date.now() + 86_400_000) });
  await expect(publishEdition(approver, { ...waiting, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { publishedAt: expect.any(String) },
  });
});

test('a live article is corrected by an edition beside it; readers see the old one until the new one is approved', async () => {
  const live = await makePublished(editor, approver, { title: 'Tít có lỗi' });
  const first = await storedEdition(live.edition);
  const correction = await correctArticle(editor, live);
  expect(correction.number).toBe(live.number);
  expect(await storedEdition(correction.edition)).toMatchObject({
    state: 'draft',
    title: 'Tít có lỗi',
    publishedAt: first.publishedAt,
  });
  await expect(correctArticle(editor, live)).rejects.toMatchObject({ code: 'conflict' });
  const text = {
    ...(await written({ title: 'Tít đã sửa', publishedAt: first.publishedAt })),
    kind: 'article' as const,
  };
  const edited = await saveEdition(editor, {
    ...saved(text, correction),
    correctionNote: 'Bản trước ghi sai tên đường.',
  });
  expect(await articleByNumber(live.number)).toMatchObject({ article: { title: 'Tít có lỗi' } });
  const waiting = await submitEdition(editor, { ...correction, ...edited });
  await publishEdition(approver, { ...correction, ...waiting, overrideReason: '' });
  expect(await storedEdition(live.edition)).toMatchObject({ state: 'superseded' });
  expect(await storedEdition(correction.edition)).toMatchObject({ state: 'published' });
  expect(await articleByNumber(live.number)).toMatchObject({
    state: 'live',
    article: {
      title: 'Tít đã sửa',
      correctionNote: 'Bản trước ghi sai tên đường.',
      publishedAt: first.publishedAt,
    },
  });
  expect(await db().$count(categoryListing, eq(categoryListing.articleNumber, live.number))).toBe(1);
});

test('a correction thrown away leaves what is live alone, and another can begin', async () => {
  const live = await makePublished(editor, approver);
  const correction = await correctArticle(editor, live);
  await trashEdition(editor, correction);
  expect((await articleByNumber(live.number)).state).toBe('live');
  await expect(correctArticle(editor, live)).resolves.toMatchObject({ number: live.number });
});

test('a withdrawn article can be written anew, and comes back under its number', async () => {
  const live = await makePublished(editor, approver);
  const gone = await withdrawArticle(approver, { number: live.number, version: live.version, reason: 'Sai số liệu' });
  const again = await correctArticle(editor, { ...live, ...gone });
  const waiting = await submitEdition(editor, again);
  await publishEdition(approver, { ...again, ...waiting, overrideReason: '' });
  expect((await articleByNumber(live.number)).state).toBe('live');
  const [row] = await db().select().from(articles).where(eq(articles.number, live.number)).limit(1);
  expect(row?.firstPublishedAt).not.toBeNull();
});

test('a fixed page keeps its old address, and takes none from another', async () => {
  const page = { kind: 'page' as const, primaryCategoryId: null, posterName: '', body: bodyOf('Địa chỉ trụ sở.') };
  const live = await makePublished(editor, approver, { ...page, title: 'Liên hệ', slug: 'lien-he-thu' });
  const twin = await makeSubmitted(editor, { ...page, title: 'Liên hệ khác', slug: 'lien-he-thu' });
  await expect(publishEdition(approver, { ...twin, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { slug: expect.any(String) },
  });
  const correction = await correctArticle(editor, live);
  const renamed = { ...(await written({ ...page, title: 'Liên hệ', slug: 'lien-lac-thu' })) };
  const edited = await saveEdition(editor, saved(renamed, correction));
  const waiting = await submitEdition(editor, { ...correction, ...edited });
  await publishEdition(approver, { ...correction, ...waiting, overrideReason: '' });
  expect((await fixedPageBySlug('lien-lac-thu')).state).toBe('live');
  const moved = await db().select().from(redirects).where(eq(redirects.fromPath, '/trang/lien-he-thu'));
  expect(moved).toMatchObject([{ toPath: '/trang/lien-lac-thu' }]);
});

test('at an address that another page has taken since, a renamed page leaves no way to itself', async () => {
  const page = { kind: 'page' as const, primaryCategoryId: null, posterName: '', body: bodyOf('Địa chỉ trụ sở.') };
  const rename = async (seen: Seen, slug: string) => {
    const correction = await correctArticle(editor, seen);
    const edited = await saveEdition(editor, saved(await written({ ...page, slug }), correction));
    const waiting = await submitEdition(editor, { ...correction, ...edited });
    return { ...correction, ...(await publishEdition(approver, { ...correction, ...waiting, overrideReason: '' })) };
  };
  const first = await makePublished(editor, approver, { ...page, slug: 'dia-chi-mot' });
  const renamed = await rename(first, 'dia-chi-hai');
  const second = await makePublished(editor, approver, { ...page, slug: 'dia-chi-mot' });
  await rename(renamed, 'dia-chi-ba');
  const from = (slug: string) =>
    db()
      .select()
      .from(redirects)
      .where(eq(redirects.fromPath, `/trang/${slug}`));
  expect(await from('dia-chi-mot')).toEqual([]);
  expect(await from('dia-chi-hai')).toMatchObject([{ toPath: '/trang/dia-chi-ba' }]);
  expect(await fixedPageBySlug('dia-chi-mot')).toMatchObject({ article: { number: second.number } });
});

test('a page taken down at one address and live at another is moved, not gone', async () => {
  const page = { kind: 'page' as const, primaryCategoryId: null, posterName: '', body: bodyOf('Địa chỉ trụ sở.') };
  const live = await makePublished(editor, approver, { ...page, slug: 'da-go' });
  const gone = await withdrawArticle(approver, { ...live, reason: 'Sai địa chỉ' });
  expect((await fixedPageBySlug('da-go')).state).toBe('withdrawn');
  const correction = await correctArticle(editor, { ...live, ...gone });
  const edited = await saveEdition(editor, saved(await written({ ...page, slug: 'da-sua' }), correction));
  const waiting = await submitEdition(editor, { ...correction, ...edited });
  await publishEdition(approver, { ...correction, ...waiting, overrideReason: '' });
  expect((await fixedPageBySlug('da-go')).state).toBe('unknown');
  const moved = await db().select().from(redirects).where(eq(redirects.fromPath, '/trang/da-go'));
  expect(moved).toMatchObject([{ toPath: '/trang/da-sua' }]);
});

test('of pages published at once at one address one is', async () => {
  const page = { kind: 'page' as const, primaryCategoryId: null, posterName: '', body: bodyOf('Địa chỉ trụ sở.') };
  const waiting = [];
  for (let index = 0; index < 8; index += 1) waiting.push(await makeSubmitted(editor, { ...page, slug: 'cung-luc' }));
  const results = await Promise.allSettled(
    waiting.map((edition) => publishEdition(approver, { ...edition, overrideReason: '' })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('four eyes: who wrote the last word does not approve it alone, whoever submitted', async () => {
  const waiting = await makeSubmitted(editor);
  const edited = await saveEdition(approver, saved(await written({ title: 'Viết lại sau khi gửi' }), waiting));
  const seen = { ...waiting, ...edited };
  await expect(publishEdition(approver, { ...seen, overrideReason: '' })).rejects.toMatchObject({
    code: 'precondition',
    fieldErrors: { overrideReason: expect.any(String) },
  });
  await publishEdition(admin, { ...seen, overrideReason: '' });
  const other = await makeSubmitted(editor);
  const rewritten = await saveEdition(approver, saved(await written({ title: 'Viết lại một mình' }), other));
  await publishEdition(approver, { ...other, ...rewritten, overrideReason: 'Trực một mình' });
  expect(await storedEdition(other.edition)).toMatchObject({ overrideReason: 'Trực một mình' });
});
