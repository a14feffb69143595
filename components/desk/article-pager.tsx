import { type DeskFilter, deskListHref } from '@/lib/articles/desk-filter';
import type { DeskList } from '@/lib/articles/desk-list';

/** What is scheduled goes from soon to late, everything else from new to old. */
const WORDS = { newer: '← Mới hơn', older: 'Cũ hơn →' };
const WORDS_OF_SCHEDULE = { newer: '← Sớm hơn', older: 'Muộn hơn →' };

export function ArticlePager({ filter, list: { newer, older } }: { filter: DeskFilter; list: DeskList }) {
  if (!newer && !older) return null;
  const words = filter.view === 'hen-gio' ? WORDS_OF_SCHEDULE : WORDS;
  return (
    <nav className="article-pager" aria-label="Các trang">
      {newer && (
        <a className="button" rel="prev" href={deskListHref({ ...filter, from: { side: 'before', place: newer } })}>
          {words.newer}
        </a>
      )}
      {older && (
        <a className="button" rel="next" href={deskListHref({ ...filter, from: { side: 'after', place: older } })}>
          {words.older}
        </a>
      )}
    </nav>
  );
}
