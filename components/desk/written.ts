import type { FormState } from '@/lib/actions/define-form';
import type { EditionContent } from '@/lib/articles/content';
import { formatDay } from '@/lib/dates/format';
import { type ArticleBody, SCHEMA_VERSION } from '@/lib/richtext/model';

/** What the fields of an article show when its form opens. */
export interface Written {
  title: string;
  slug: string;
  lead: string;
  body: ArticleBody;
  coverMediaId: string;
  primaryCategoryId: string;
  /** Besides the primary one. */
  categoryIds: string[];
  byline: string;
  posterName: string;
  sourceName: string;
  sourceUrl: string;
  publishedAt: string;
  correctionNote: string;
}

const NOTHING: Written = {
  title: '',
  slug: '',
  lead: '',
  body: { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: [] },
  coverMediaId: '',
  primaryCategoryId: '',
  categoryIds: [],
  byline: '',
  posterName: '',
  sourceName: '',
  sourceUrl: '',
  publishedAt: '',
  correctionNote: '',
};

const text = (value: number | null) => (value === null ? '' : String(value));

function stored(content: EditionContent): Written {
  return {
    ...content,
    coverMediaId: text(content.coverMediaId),
    primaryCategoryId: text(content.primaryCategoryId),
    categoryIds: content.categoryIds.filter((id) => id !== content.primaryCategoryId).map(String),
    sourceUrl: content.sourceUrl ?? '',
    publishedAt: content.publishedAt ? formatDay(content.publishedAt) : '',
  };
}

/** What is stored, or what a refused form without a script had in its fields. A new article is posted by the first name allowed. */
export function openedWith(
  content: EditionContent | null,
  posted: FormState<unknown>,
  [posterName = '']: readonly string[],
): Written {
  const before = content ? stored(content) : { ...NOTHING, posterName };
  if (!posted || posted.ok || !posted.values) return before;
  const { body, categoryIds = '', version: _, ...typed } = posted.values;
  return {
    ...before,
    ...typed,
    body: parsed(body) ?? before.body,
    categoryIds: categoryIds.split(',').filter((id) => id !== '' && id !== typed.primaryCategoryId),
  };
}

function parsed(json = ''): ArticleBody | null {
  try {
    const body: Partial<ArticleBody> | null = JSON.parse(json);
    return body?.type === 'doc' && Array.isArray(body.content) ? (body as ArticleBody) : null;
  } catch {
    return null;
  }
}
