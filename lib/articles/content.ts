import type { GENRES } from '@/drizzle/schema/vocabulary';
import type { ArticleBody } from '@/lib/richtext/model';
import { bodyText } from '@/lib/richtext/plain-text';
import type { ArticleKind } from './model';

/** Everything an editor writes in one edition, as it is stored and as a revision keeps it. */
export interface EditionContent {
  title: string;
  slug: string;
  lead: string;
  body: ArticleBody;
  coverMediaId: number | null;
  primaryCategoryId: number | null;
  /** The primary one among them. */
  categoryIds: number[];
  genre: (typeof GENRES)[number] | null;
  /** The writer's name at the end of the text. */
  byline: string;
  posterName: string;
  sourceName: string;
  sourceUrl: string | null;
  /** The day shown as "Ngày đăng tin" when it is not the day of publication. */
  publishedAt: Date | null;
  correctionNote: string;
}

/** Why an edition cannot go to readers yet, by field. Empty when nothing stands against it. */
export function obstacles(
  kind: ArticleKind,
  content: Pick<EditionContent, 'body' | 'primaryCategoryId' | 'posterName'>,
): Record<string, string> {
  const found: Record<string, string> = {};
  const undescribed = picturesWithoutAlt(content.body);
  if (undescribed.length > 0) {
    found.body = `Ảnh thứ ${undescribed.join(', ')} chưa có mô tả cho người khiếm thị. Hãy ghi mô tả, hoặc đánh dấu là ảnh trang trí.`;
  } else if (bodyText(content.body) === '' && !content.body.content.some(({ type }) => type === 'gallery')) {
    found.body = 'Bài chưa có nội dung.';
  }
  if (kind === 'page') return found;
  if (content.primaryCategoryId === null) found.primaryCategoryId = 'Chọn chuyên mục chính.';
  if (content.posterName === '') found.posterName = 'Chọn tên người đăng tin.';
  return found;
}

/** Their places among the pictures of the text, from 1. A caption whose picture an import did not bring has nothing to describe. */
export function picturesWithoutAlt(body: ArticleBody): number[] {
  const pictures = body.content.flatMap((block) => {
    if (block.type === 'figure') {
      const { mediaId, alt, decorative } = block.attrs;
      return mediaId === null ? [] : [alt !== '' || decorative === true];
    }
    return block.type === 'gallery' ? block.attrs.items.map(({ alt }) => alt !== '') : [];
  });
  return pictures.flatMap((described, index) => (described ? [] : [index + 1]));
}

/** Their places among the pictures of the text, from 1. */
export function picturesWithoutCaption(body: ArticleBody): number[] {
  return body.content
    .filter((block) => block.type === 'figure')
    .flatMap(({ content, attrs }, index) =>
      attrs.mediaId !== null && attrs.decorative !== true && (content ?? []).length === 0 ? [index + 1] : [],
    );
}
