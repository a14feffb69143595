import { createHash } from 'node:crypto';
import type { ImportedArticle } from '@/lib/articles/commands/import-article';
import { localDay } from '@/lib/dates/format';
import { type Block, SCHEMA_VERSION } from '@/lib/richtext/model';
import type { TextPage } from './text-page';

export interface TextPageOptions {
  /** Slug paths; the first is the primary one. */
  categories: string[];
  /** Stands above the first caption and on cards. A text page holds captions only, the pictures have to be found again. */
  cover?: { mediaId: number; alt: string };
}

export function toImportedArticle(page: TextPage, { categories, cover }: TextPageOptions): ImportedArticle {
  const firstCaption = page.blocks.find(({ kind }) => kind === 'caption');
  const content = page.blocks.map((block): Block => {
    const text = [{ type: 'text' as const, text: block.text }];
    if (block.kind === 'paragraph') return { type: 'paragraph', content: text };
    const picture = block === firstCaption && cover ? cover : { mediaId: null, alt: '' };
    return { type: 'figure', attrs: { mediaId: picture.mediaId, alt: picture.alt }, content: text };
  });
  return {
    legacyId: legacyId(page),
    title: page.title,
    lead: page.lead,
    body: { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content },
    coverMediaId: cover?.mediaId,
    categories,
    byline: page.byline,
    posterName: page.posterName,
    publishedAt: page.publishedAt,
    baselineViews: page.baselineViews,
  };
}

/** A copied page carries no id of the old portal; its title and day name it, so a second import finds the first. */
function legacyId({ title, publishedAt }: TextPage): string {
  const day = localDay(publishedAt);
  return `text-page:${day}:${createHash('sha256').update(`${day}\n${title}`).digest('hex').slice(0, 16)}`;
}
