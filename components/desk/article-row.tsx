import type { DeskRow } from '@/lib/articles/desk-list';
import { KIND_LABELS, STATE_LABELS } from '@/lib/articles/labels';
import { Instant } from './instant';

export function ArticleRow({ row }: { row: DeskRow }) {
  const { title, href, kind, state, category, author, late, live, needsOverride, changedAt } = row;
  const facts = [kind !== 'article' && KIND_LABELS[kind], category, author].filter(Boolean);
  return (
    <li>
      <a className="article-row-title" href={href}>
        {title}
      </a>
      <p className="article-row-tags">
        <span className="tag" data-state={state}>
          {STATE_LABELS[state]}
        </span>
        {late && (
          <span className="tag" data-warns="">
            Trễ giờ đăng
          </span>
        )}
        {live && <span className="tag">Bài đang đăng</span>}
        {needsOverride && <span className="tag">Bạn gửi, cần người khác duyệt</span>}
      </p>
      <p className="soft article-row-facts">{facts.join(' · ')}</p>
      <p className="soft article-row-waits">
        <Waits row={row} />
      </p>
      <p className="soft article-row-changed">
        Sửa <Instant at={changedAt} />
      </p>
    </li>
  );
}

/** Who has to do something now, or when it happens by itself. */
function Waits({ row }: { row: DeskRow }) {
  const { state, writer, author, submitter, submittedAt, returner, scheduledFor, preparing } = row;
  const hand = writer ?? author;
  switch (state) {
    case 'draft':
      return hand && `${hand} đang soạn`;
    case 'submitted':
      return (
        <>
          {submitter ?? hand} gửi {submittedAt && <Instant at={submittedAt} />}, chờ ban biên tập duyệt
        </>
      );
    case 'returned':
      return `${returner ?? 'Ban biên tập'} trả lại, chờ ${submitter ?? hand ?? 'người viết'} sửa`;
    case 'scheduled':
      return (
        scheduledFor && (
          <>
            Hẹn đăng <Instant at={scheduledFor} />
          </>
        )
      );
    case 'published':
    case 'withdrawn':
      return preparing && `Có bản sửa: ${STATE_LABELS[preparing].toLowerCase()}`;
    case 'superseded':
    case 'trashed':
      return null;
  }
}
