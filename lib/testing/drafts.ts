import { createArticle } from '@/lib/articles/commands/create-article';
import { submitEdition } from '@/lib/articles/commands/submit-edition';
import type { NewArticle } from '@/lib/articles/input';
import type { UserActor } from '@/lib/users/actor';
import { makeUser } from './accounts';
import { bodyOf, makeCategory } from './content';

export interface Draft {
  number: number;
  edition: number;
  version: number;
}

const POSTER = 'Ban biên tập';

let made = 0;
let category: Promise<{ id: number }> | undefined;

/** Somebody who may publish under a name of the office. */
export const makeWriter = (role: UserActor['role'], more: Parameters<typeof makeUser>[1] = {}) =>
  makeUser(role, { displayNames: [POSTER], ...more });

/** Begun by the real command, with everything that submitting asks for; every call makes another one. */
export async function makeDraft(writer: UserActor, more: Partial<NewArticle> = {}): Promise<Draft> {
  made += 1;
  category ??= makeCategory('muc-cua-ban-nhap');
  const { id } = await category;
  return createArticle(writer, {
    kind: 'article',
    title: `Bản nháp số ${made}`,
    slug: null,
    lead: '',
    body: bodyOf('Nội dung của bản nháp.'),
    coverMediaId: null,
    primaryCategoryId: id,
    categoryIds: [],
    byline: '',
    posterName: POSTER,
    sourceName: '',
    sourceUrl: null,
    publishedAt: null,
    ...more,
  });
}

export async function makeSubmitted(writer: UserActor, more: Partial<NewArticle> = {}): Promise<Draft> {
  const draft = await makeDraft(writer, more);
  return { ...draft, ...(await submitEdition(writer, draft)) };
}
