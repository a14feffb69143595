import { DomainError } from '@/lib/errors';
import { type EditionContent, obstacles } from './content';
import type { ArticleKind } from './model';

/** Throws when something stands between an edition and its readers, and says all of it. */
export function refuseObstacles(kind: ArticleKind, content: EditionContent): void {
  const found = obstacles(kind, content);
  const sentences = Object.values(found);
  if (sentences.length > 0) throw new DomainError('precondition', sentences.join(' '), found);
}
