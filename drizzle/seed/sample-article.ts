import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportedArticle } from '@/lib/articles/commands/import-article';
import { toImportedArticle } from '@/lib/import/import-text-page';
import { decodeTextFile } from '@/lib/import/text-file';
import { parseTextPage } from '@/lib/import/text-page';
import type { StoredSeedPicture } from './body-builder';
import { IN } from './content/category-paths';

/**
 * The article of the old portal, read from a copy of its page by the same importer operators use. The page had a photo
 * that nobody kept; a drawing of ours stands in for it and says so.
 */
export async function sampleArticle(cover: StoredSeedPicture, credit: string): Promise<ImportedArticle> {
  // Every command of ours runs in the project folder.
  const file = decodeTextFile(await readFile(resolve('drizzle/seed/seed-article.txt')));
  if (!file.ok) throw new Error(file.problem);
  const result = parseTextPage(file.text);
  if (!result.ok) throw new Error(result.problems.join(' '));
  const article = toImportedArticle(result.page, { categories: [IN.front, IN.party], cover });
  const content = article.body.content.map((block) =>
    block.type === 'figure' && block.attrs.mediaId === cover.mediaId
      ? { ...block, attrs: { ...block.attrs, credit } }
      : block,
  );
  return { ...article, body: { ...article.body, content } };
}
