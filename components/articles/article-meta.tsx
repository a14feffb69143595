import type { ArticlePage } from '@/lib/articles/dto';
import { localDay } from '@/lib/dates/format';
import { formatCount } from '@/lib/text/count';
import { Day } from './figures';

type Facts = Pick<ArticlePage, 'posterName' | 'publishedAt' | 'updatedAt' | 'views'>;

export function ArticleMeta({ posterName, publishedAt, updatedAt, views }: Facts) {
  return (
    <dl className="facts text-small">
      {posterName && (
        <div>
          <dt>Người đăng tin</dt>
          <dd>{posterName}</dd>
        </div>
      )}
      <div>
        <dt>Ngày đăng tin</dt>
        <dd>
          <Day at={publishedAt} />
        </dd>
      </div>
      {localDay(updatedAt) > localDay(publishedAt) && (
        <div>
          <dt>Cập nhật</dt>
          <dd>
            <Day at={updatedAt} />
          </dd>
        </div>
      )}
      <div>
        <dt>Lượt xem</dt>
        <dd id="luot-xem" className="figures">
          {formatCount(views)}
        </dd>
      </div>
    </dl>
  );
}
