import { slugify } from '@/lib/text/slug';
import type { ArticleBody, Heading } from './model';
import { inlineText } from './plain-text';

/**
 * What a link can point at, stable while the heading's words and order stay. The prefix keeps an author's words from taking
 * the id of something the page itself uses.
 */
export function headingIds(body: ArticleBody): Map<Heading, string> {
  const seen = new Map<string, number>();
  const ids = new Map<Heading, string>();
  for (const block of body.content) {
    if (block.type !== 'heading') continue;
    const base = `muc-${slugify(inlineText(block.content))}`;
    let count = seen.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (seen.has(id));
    seen.set(base, count).set(id, seen.get(id) ?? 1);
    ids.set(block, id);
  }
  return ids;
}
