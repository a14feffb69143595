import type { ArticleKind } from '@/lib/articles/model';
import type { LibraryPicture } from '@/lib/media/dto';
import type { Link } from '@/lib/routes';

/** What the fields of an article are about and choose from. */
export interface ArticleChoices {
  /** Null while it has none. */
  number: number | null;
  kind: ArticleKind;
  /** Readers have seen it: what changes now may have to be explained to them. */
  published: boolean;
  categories: CategoryChoice[];
  pictures: LibraryPicture[];
  posterNames: string[];
  /** The title that is stored, and others that have it too. */
  sameTitles: { title: string; links: Link[] };
}

export interface CategoryChoice {
  id: number;
  name: string;
  depth: number;
}

export const ARTICLE_FIELDS = {
  title: 'Tiêu đề',
  lead: 'Sapo',
  body: 'Nội dung',
  primaryCategoryId: 'Chuyên mục chính',
  categoryIds: 'Chuyên mục khác',
  posterName: 'Người đăng tin',
  byline: 'Ký tên cuối bài',
  coverMediaId: 'Ảnh đại diện',
  sourceName: 'Nguồn, nếu dẫn lại',
  sourceUrl: 'Địa chỉ nguồn',
  publishedAt: 'Ngày đăng tin',
  slug: 'Đường dẫn',
  correctionNote: 'Lời đính chính',
};
