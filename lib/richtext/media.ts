import type { ArticleBody } from './model';

/** Every picture and file a body names, once each, in order of appearance. */
export function mediaIds(body: ArticleBody): number[] {
  const ids = body.content.flatMap((block) => {
    if (block.type === 'gallery') return block.attrs.items.map(({ mediaId }) => mediaId);
    if (block.type === 'figure' || block.type === 'attachment') return block.attrs.mediaId ?? [];
    return [];
  });
  return [...new Set(ids)];
}
