import { DESK_VIEWS, type DeskView, viewHref, viewLabel } from '@/lib/articles/desk-filter';
import type { DeskCounts } from '@/lib/articles/desk-list';
import { formatCount } from '@/lib/text/count';
import type { UserActor } from '@/lib/users/actor';

interface Props {
  actor: UserActor;
  current: DeskView;
  counts: DeskCounts;
}

export function ArticleViews({ actor, current, counts }: Props) {
  return (
    <nav className="article-views" aria-label="Nhóm bài viết">
      <ul>
        {DESK_VIEWS.map((view) => (
          <li key={view}>
            <a href={viewHref(view)} aria-current={view === current ? 'page' : undefined}>
              <span>{viewLabel(view, actor)}</span>{' '}
              <span className="count">
                {formatCount(counts.views[view])}
                {view === 'hen-gio' && counts.late > 0 && <strong>, {formatCount(counts.late)} trễ</strong>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
