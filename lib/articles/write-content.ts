import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import {
  categories,
  editionCategories,
  editionMedia,
  editions,
  media,
  revisions,
  settings,
  users,
} from '@/drizzle/schema';
import type { Transaction } from '@/lib/db/client';
import { DomainError } from '@/lib/errors';
import { parseBody } from '@/lib/richtext/document';
import { mediaIds } from '@/lib/richtext/media';
import { siteSettingsSchema } from '@/lib/settings/input';
import { slugify } from '@/lib/text/slug';
import { type Actor, actorId } from '@/lib/users/actor';
import type { EditionContent } from './content';
import type { NewArticle } from './input';

type Written = Omit<NewArticle, 'kind'> & { correctionNote?: string };

/**
 * What was written, as it may be stored: the body parsed, the slug there, the primary category among the categories,
 * and nothing named that does not exist. `keptPoster` is a name the edition already carries.
 */
export async function toContent(
  tx: Transaction,
  actor: Actor,
  written: Written,
  keptPoster = '',
): Promise<EditionContent> {
  const body = parseBody(written.body);
  const categoryIds = [
    ...new Set([...(written.primaryCategoryId ? [written.primaryCategoryId] : []), ...written.categoryIds]),
  ];
  await refuseUnknownCategories(tx, categoryIds);
  await refuseUnknownPictures(tx, [...mediaIds(body), ...(written.coverMediaId ? [written.coverMediaId] : [])]);
  if (written.posterName !== '' && written.posterName !== keptPoster) {
    await refuseOtherPosters(tx, actor, written.posterName);
  }
  return {
    title: written.title,
    slug: written.slug ?? slugify(written.title),
    lead: written.lead,
    body,
    coverMediaId: written.coverMediaId,
    primaryCategoryId: written.primaryCategoryId,
    categoryIds,
    genre: null,
    byline: written.byline,
    posterName: written.posterName,
    sourceName: written.sourceName,
    sourceUrl: written.sourceUrl,
    publishedAt: written.publishedAt,
    correctionNote: written.correctionNote ?? '',
  };
}

/** The columns of an edition that hold its content; a genre is never written over, because no form asks for it. */
export function contentColumns({ categoryIds: _, genre: __, ...columns }: EditionContent) {
  return columns;
}

/** Replaces where the edition stands and which pictures it uses. */
export async function linkContent(tx: Transaction, editionId: number, content: EditionContent): Promise<void> {
  await tx.delete(editionCategories).where(eq(editionCategories.editionId, editionId));
  if (content.categoryIds.length > 0) {
    await tx.insert(editionCategories).values(content.categoryIds.map((categoryId) => ({ editionId, categoryId })));
  }
  await tx.delete(editionMedia).where(eq(editionMedia.editionId, editionId));
  const used = new Set([...mediaIds(content.body), ...(content.coverMediaId ? [content.coverMediaId] : [])]);
  if (used.size > 0) await tx.insert(editionMedia).values([...used].map((mediaId) => ({ editionId, mediaId })));
}

/** The content of an edition as it is stored. */
export async function readContent(tx: Pick<Transaction, 'select'>, editionId: number): Promise<EditionContent> {
  const [row] = await tx
    .select({
      title: editions.title,
      slug: editions.slug,
      lead: editions.lead,
      body: editions.body,
      coverMediaId: editions.coverMediaId,
      primaryCategoryId: editions.primaryCategoryId,
      genre: editions.genre,
      byline: editions.byline,
      posterName: editions.posterName,
      sourceName: editions.sourceName,
      sourceUrl: editions.sourceUrl,
      publishedAt: editions.publishedAt,
      correctionNote: editions.correctionNote,
    })
    .from(editions)
    .where(eq(editions.id, editionId))
    .limit(1);
  if (!row) throw new Error(`edition ${editionId} is not there`);
  const stands = await tx
    .select({ id: editionCategories.categoryId })
    .from(editionCategories)
    .where(eq(editionCategories.editionId, editionId))
    .orderBy(editionCategories.categoryId)
    .limit(100);
  return { ...row, body: parseBody(row.body), categoryIds: stands.map(({ id }) => id) };
}

export interface Revision {
  editionId: number;
  version: number;
  reason: 'create' | 'save' | 'submit' | 'publish' | 'correct';
}

/** Keeps the whole content as it is now. */
export async function keepRevision(
  tx: Transaction,
  actor: Actor,
  { editionId, version, reason }: Revision,
  content: EditionContent,
): Promise<void> {
  await tx.insert(revisions).values({ editionId, version, snapshot: content, reason, authorId: actorId(actor) });
}

async function refuseUnknownCategories(tx: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx.$count(categories, inArray(categories.id, [...ids]));
  if (known === ids.length) return;
  const message = 'Có chuyên mục không còn nữa. Hãy tải lại trang để chọn lại.';
  throw new DomainError('invalid', message, { categoryIds: message });
}

async function refuseUnknownPictures(tx: Transaction, used: readonly number[]): Promise<void> {
  const ids = [...new Set(used)];
  if (ids.length === 0) return;
  const usable = and(inArray(media.id, ids), eq(media.status, 'ready'));
  if ((await tx.$count(media, usable)) === ids.length) return;
  const message = 'Có ảnh không còn trong thư viện. Hãy bỏ ảnh đó hoặc chọn ảnh khác.';
  throw new DomainError('invalid', message, { body: message });
}

async function refuseOtherPosters(tx: Transaction, actor: Actor, name: string): Promise<void> {
  if ((await allowedPosterNames(tx, actor)).includes(name)) return;
  const message = 'Tên người đăng tin phải chọn trong danh sách được phép.';
  throw new DomainError('invalid', message, { posterName: message });
}

/** Names the person may publish under: their own and those of the whole office. */
export async function allowedPosterNames(tx: Pick<Transaction, 'select'>, actor: Actor): Promise<string[]> {
  const id = actorId(actor);
  const [person] =
    id === null ? [] : await tx.select({ names: users.displayNames }).from(users).where(eq(users.id, id)).limit(1);
  const [site] = await tx.select({ data: settings.data }).from(settings).limit(1);
  const office = site ? siteSettingsSchema.parse(site.data).displayNames : [];
  return [...new Set([...(person?.names ?? []), ...office])];
}
