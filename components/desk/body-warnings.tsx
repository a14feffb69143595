import { picturesWithoutAlt, picturesWithoutCaption } from '@/lib/articles/content';
import type { ArticleBody } from '@/lib/richtext/model';

/** What does not stand against saving, and readers will miss. */
export function BodyWarnings({ body }: { body: ArticleBody }) {
  const [alts, captions] = [picturesWithoutAlt(body), picturesWithoutCaption(body)];
  if (alts.length === 0 && captions.length === 0) return null;
  return (
    <ul className="warning">
      {alts.length > 0 && (
        <li>
          Ảnh thứ {alts.join(', ')} chưa có mô tả cho người khiếm thị. Hãy ghi mô tả hoặc đánh dấu là ảnh trang trí
          trước khi gửi duyệt.
        </li>
      )}
      {captions.length > 0 && <li>Ảnh thứ {captions.join(', ')} chưa có chú thích.</li>}
    </ul>
  );
}
