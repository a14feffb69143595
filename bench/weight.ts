import { asc } from 'drizzle-orm';
import { editions } from '@/drizzle/schema';
import { importArticle } from '@/lib/articles/commands/import-article';
import { isLive } from '@/lib/articles/visibility';
import { db } from '@/lib/db/client';
import { parseBody } from '@/lib/richtext/document';
import type { Block } from '@/lib/richtext/model';
import { SCHEMA_VERSION } from '@/lib/richtext/model';
import { bodyText } from '@/lib/richtext/plain-text';
import { routes } from '@/lib/routes';
import { systemActor } from '@/lib/users/actor';
import { startPortal } from './child';
import { fontFaces, usedFonts } from './font-faces';
import { DEMO, type Ground } from './ground';
import { NEWS } from './pages';
import { askOnce, getRequest } from './raw-connection';
import type { Measured, Verdict } from './report';
import { formatNumber } from './table';

const TEXT_BYTES = 6000;

/** What a phone loads for an article of 6 kB of text, in bytes of bodies as they come over the wire. */
export async function measureWeight(ground: Ground): Promise<Measured> {
  const path = await publishArticleOf(TEXT_BYTES);
  const portal = await startPortal(ground, DEMO);
  const body = async (url: string, encoding?: string) => {
    const answer = await askOnce(portal.port, getRequest(url, encoding));
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    return answer.body;
  };
  const bytes = async (url: string) => (await body(url)).byteLength;
  const text = async (url: string) => (await body(url, 'identity')).toString();
  const total = async (urls: readonly string[]) =>
    (await Promise.all(urls.map(bytes))).reduce((sum, size) => sum + size, 0);

  const html = await text(path);
  const styles = attributes(html, /<link[^>]+rel="stylesheet"[^>]*>/g, 'href');
  const scripts = attributes(html, /<script[^>]+src=[^>]*>/g, 'src');
  const faces = fontFaces((await Promise.all(styles.map(text))).join('\n'));
  const fonts = usedFonts(faces, html.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' '));
  const page = await bytes(path);
  const [css, js, font] = await Promise.all([total(styles), total(scripts), total(fonts)]);
  await portal.stop();

  const limit = (what: string, value: number, most: number): Verdict => ({
    what,
    value,
    unit: ' B',
    bound: 'most',
    limit: most,
  });
  return {
    tables: [
      {
        title: `Một bài ${TEXT_BYTES} byte chữ, nén brotli`,
        header: ['phần', 'số tệp', 'byte'],
        rows: [
          ['HTML', '1', formatNumber(page)],
          ['CSS', String(styles.length), formatNumber(css)],
          ['JavaScript', String(scripts.length), formatNumber(js)],
          ['phông chữ', String(fonts.length), formatNumber(font)],
        ],
      },
    ],
    verdicts: [
      limit('HTML và CSS', page + css, 12_000),
      limit('JavaScript', js, 5000),
      limit('Phông chữ', font, 70_000),
    ],
  };
}

/** Publishes an article whose text is taken from those of the demo portal, so that it compresses like real news. */
async function publishArticleOf(size: number): Promise<string> {
  const rows = await db()
    .select({ body: editions.body })
    .from(editions)
    .where(isLive())
    .orderBy(asc(editions.id))
    .limit(100);
  const content: Block[] = [];
  let left = size;
  for (const block of rows.flatMap(({ body }) => parseBody(body).content)) {
    if (block.type !== 'paragraph') continue;
    const text = clipped(bodyText({ type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: [block] }), left);
    if (text === '') continue;
    content.push({ type: 'paragraph', content: [{ type: 'text', text }] });
    left -= Buffer.byteLength(text);
    if (left <= 0) break;
  }
  if (left > 0) throw new Error('the demo portal has too little text');
  const slug = 'bai-do-trong-luong';
  const { number } = await importArticle(systemActor('cli'), {
    legacyId: 'bench:weight',
    title: 'Bài để đo số byte mà một chiếc điện thoại phải tải',
    slug,
    lead: 'Sáu nghìn byte chữ, lấy từ các bài minh họa.',
    body: { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content },
    categories: [NEWS],
    publishedAt: new Date(),
  });
  return routes.article(slug, number);
}

/** At most `bytes` of a text, in whole words. */
function clipped(text: string, bytes: number): string {
  let kept = text.trim();
  while (Buffer.byteLength(kept) > bytes) kept = kept.slice(0, Math.max(0, kept.lastIndexOf(' ')));
  // The last letters of the budget are filled up, so that every article is of the same size.
  return Buffer.byteLength(text) > bytes ? kept + '.'.repeat(bytes - Buffer.byteLength(kept)) : kept;
}

function attributes(html: string, tag: RegExp, name: string): string[] {
  return [...new Set(html.match(tag) ?? [])].flatMap((found) => new RegExp(`${name}="([^"]+)"`).exec(found)?.[1] ?? []);
}
