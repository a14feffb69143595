import type { DeskArticle } from '@/lib/articles/desk-detail';
import { STATE_LABELS } from '@/lib/articles/labels';
import type { Link } from '@/lib/routes';
import { Instant } from './instant';
import { SameTitleList } from './same-title-list';

interface Props {
  article: DeskArticle;
  /** Where nothing is written that would be compared while it is. */
  sameTitles: Link[];
}

/** Where the edition stands, who brought it there, and what the next person has to know. */
export function EditionState({ article, sameTitles }: Props) {
  const { edition, live, number } = article;
  const { state, submitted, returned, scheduledFor, late, publishedAt, withdrawnReason, overrideReason } = edition;
  return (
    <div className="edition-state">
      <p className="state-line">
        <span className="tag" data-state={state}>
          {STATE_LABELS[state]}
        </span>{' '}
        <span className="soft">
          Bài số {number}
          {edition.startedBy && <> · {edition.startedBy} bắt đầu</>} · sửa <Instant at={edition.updatedAt} />
        </span>
      </p>
      {state === 'submitted' && submitted && (
        <p>
          {submitted.by ?? 'Người không còn tài khoản'} gửi duyệt <Instant at={submitted.at} />.
          {edition.abilities.publish === 'needs_override' && ' Chính bạn đã gửi, nên cần một người khác duyệt.'}
        </p>
      )}
      {(state === 'returned' || state === 'submitted') && returned && (
        <div className="message" data-kind={state === 'returned' ? 'problem' : undefined}>
          <p className="message-title">
            {state === 'returned' ? 'Bị trả lại' : 'Đã trả lại trước đó'}
            {returned.by && `, bởi ${returned.by}`}, <Instant at={returned.at} />
          </p>
          <p>{returned.reason}</p>
        </div>
      )}
      {state === 'scheduled' && scheduledFor && (
        <p className={late ? 'warning' : undefined}>
          {late ? 'Lẽ ra đã đăng lúc ' : 'Tự đăng lúc '}
          <Instant at={scheduledFor} />
          {late && '. Hệ thống chưa đăng được: hãy kiểm tra bài, hoặc xuất bản ngay.'}
        </p>
      )}
      {state === 'published' && publishedAt && (
        <p>
          Ngày đăng tin: <Instant at={publishedAt} />
        </p>
      )}
      {state === 'withdrawn' && (
        <div className="message">
          <p className="message-title">Người đọc thấy lý do gỡ:</p>
          <p>{withdrawnReason}</p>
        </div>
      )}
      {overrideReason && (
        <p>
          <strong>Người gửi tự duyệt</strong>, lý do: {overrideReason}
        </p>
      )}
      {live && <p>Đây là bản sửa. Người đọc vẫn thấy bản đã đăng cho tới khi bản này được xuất bản.</p>}
      <SameTitleList links={sameTitles} />
    </div>
  );
}
