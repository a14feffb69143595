import 'server-only';
import { eq, inArray } from 'drizzle-orm';
import {
  articles,
  articleViews,
  editionCategories,
  editionMedia,
  editions,
  editionTags,
  revisions,
  tags,
} from '@/drizzle/schema';
import type { ARTICLE_KINDS, GENRES } from '@/drizzle/schema/vocabulary';
import { authorizeImport } from '@/lib/articles/policy';
import { recordAudit } from '@/lib/audit/record';
import { readCategoryTree } from '@/lib/categories/queries';
import type { Transaction } from '@/lib/db/client';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { DomainError } from '@/lib/errors';
import { parseBody } from '@/lib/richtext/document';
import { mediaIds } from '@/lib/richtext/media';
import type { ArticleBody } from '@/lib/richtext/model';
import { cleanLine } from '@/lib/text/clean';
import { slugify } from '@/lib/text/slug';
import { type Actor, actorId } from '@/lib/users/actor';

export interface ImportedArticle {
  /** Names the article at its origin; a second import of the same id changes nothing. */
  legacyId: string;
  legacyUrl?: string;
  kind?: (typeof ARTICLE_KINDS)[number];
  title: string;
  /** Derived from the title when absent. */
  slug?: string;
  lead?: string;
  body: ArticleBody;
  coverMediaId?: number;
  /** Slug paths such as 'tin-tuc-su-kien/dang-uy'; the first is the primary one. Empty for kind `page`. */
  categories: string[];
  tags?: string[];
  genre?: (typeof GENRES)[number];
  byline?: string;
  posterName?: string;
  source?: { name: string; url?: string };
  publishedAt: Date;
  baselineViews?: number;
  featuredPosition?: number;
  menuPosition?: number;
}

export interface ImportOutcome {
  number: number;
  outcome: 'created' | 'unchanged';
}

async function categoryIds(tx: Transaction, paths: readonly string[]): Promise<number[]> {
  if (paths.length === 0) return [];
  const tree = await readCategoryTree(tx);
  const ids = paths.map((path) => {
    const found = tree.find(path.split('/'));
    if (!found) throw new DomainError('invalid', `Không có chuyên mục "${path}".`);
    return found.id;
  });
  return [...new Set(ids)];
}

async function tagIds(tx: Transaction, names: readonly string[]): Promise<number[]> {
  const bySlug = new Map(names.map((name) => [slugify(name), name.normalize('NFC')]));
  if (bySlug.size === 0) return [];
  await tx
    .insert(tags)
    .values([...bySlug].map(([slug, name]) => ({ slug, name })))
    .onConflictDoNothing();
  const rows = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(inArray(tags.slug, [...bySlug.keys()]))
    .limit(bySlug.size);
  return rows.map(({ id }) => id);
}

/** The number of a new article, or null when the origin's id is already here. */
async function claimNumber(tx: Transaction, actor: Actor, input: ImportedArticle): Promise<number | null> {
  const [created] = await tx
    .insert(articles)
    .values({
      kind: input.kind ?? 'article',
      createdBy: actorId(actor),
      firstPublishedAt: input.publishedAt,
      featuredPosition: input.featuredPosition,
      menuPosition: input.menuPosition,
      baselineViews: input.baselineViews ?? 0,
      legacyUrl: input.legacyUrl,
      legacyId: input.legacyId,
    })
    .onConflictDoNothing({ target: articles.legacyId })
    .returning({ number: articles.number });
  return created?.number ?? null;
}

function toEdition(
  input: ImportedArticle,
  body: ArticleBody,
  primaryCategoryId: number | undefined,
  by: number | null,
) {
  const text = (value: string | undefined) => cleanLine(value ?? '');
  return {
    state: 'published' as const,
    title: text(input.title),
    slug: input.slug ?? slugify(input.title),
    lead: text(input.lead),
    body,
    coverMediaId: input.coverMediaId,
    primaryCategoryId,
    genre: input.genre,
    byline: text(input.byline),
    posterName: text(input.posterName),
    sourceName: text(input.source?.name),
    sourceUrl: input.source?.url,
    createdBy: by,
    publishedBy: by,
    publishedAt: input.publishedAt,
    updatedAt: input.publishedAt,
  };
}

/**
 * Brings an article that was already published elsewhere (an old portal, the seed) straight to published, with its day,
 * poster and view count. Idempotent by `legacyId`.
 */
export async function importArticle(actor: Actor, input: ImportedArticle): Promise<ImportOutcome> {
  return changeContent((tx) => importArticleIn(tx, actor, input));
}

/** `importArticle` as a part of a larger transaction. */
export async function importArticleIn(tx: Transaction, actor: Actor, input: ImportedArticle): Promise<ImportOutcome> {
  authorizeImport(actor);
  if (cleanLine(input.title) === '') throw new DomainError('invalid', 'Bài không có tiêu đề.');
  const body = parseBody(input.body);
  const number = await claimNumber(tx, actor, input);
  if (number === null) {
    const [existing] = await tx
      .select({ number: articles.number })
      .from(articles)
      .where(eq(articles.legacyId, input.legacyId))
      .limit(1);
    if (!existing) throw new DomainError('conflict', 'Bài này đang được nhập ở một nơi khác. Hãy thử lại.');
    return { number: existing.number, outcome: 'unchanged' };
  }

  const categories = await categoryIds(tx, input.categories);
  const edition = toEdition(input, body, categories[0], actorId(actor));
  const [stored] = await tx
    .insert(editions)
    .values({ articleNumber: number, ...edition })
    .returning({ id: editions.id, version: editions.version });
  if (!stored) throw new Error('the edition was not returned');
  const editionId = stored.id;

  if (categories.length > 0) {
    await tx.insert(editionCategories).values(categories.map((categoryId) => ({ editionId, categoryId })));
  }
  const usedTags = await tagIds(tx, input.tags ?? []);
  if (usedTags.length > 0) await tx.insert(editionTags).values(usedTags.map((tagId) => ({ editionId, tagId })));
  const used = new Set([...mediaIds(body), ...(input.coverMediaId === undefined ? [] : [input.coverMediaId])]);
  if (used.size > 0) await tx.insert(editionMedia).values([...used].map((mediaId) => ({ editionId, mediaId })));
  await tx.insert(articleViews).values({ articleNumber: number }).onConflictDoNothing();

  const snapshot = { ...edition, categoryIds: categories, tags: input.tags ?? [] };
  await tx.insert(revisions).values({
    editionId,
    version: stored.version,
    snapshot,
    reason: 'import',
    authorId: actorId(actor),
  });
  await recordAudit(tx, actor, {
    action: 'article.import',
    subject: { type: 'article', id: number },
    after: { title: edition.title, legacyId: input.legacyId, publishedAt: edition.publishedAt },
  });
  await bumpEpoch(tx);
  return { number, outcome: 'created' };
}
