import {
  correctArticleAction,
  featureArticleAction,
  publishEditionAction,
  restoreEditionAction,
  returnEditionAction,
  scheduleEditionAction,
  submitEditionAction,
  trashEditionAction,
  unscheduleEditionAction,
  withdrawArticleAction,
} from '@/lib/articles/actions';
import type { DeskArticle, DeskEdition } from '@/lib/articles/desk-detail';
import { ACTION_LABELS } from '@/lib/articles/labels';
import { formatDay, formatTime } from '@/lib/dates/format';
import { Instant } from './instant';
import { OVERRIDE, PlainStep, ReasonStep, ScheduleStep } from './step-forms';

const idOf = ({ id, version }: DeskEdition) => ({ edition: id, version });

/** What a page begins with where there is nothing to save. */
export function PrimaryStep({ edition }: { edition: DeskEdition }) {
  const { restore, correct } = edition.abilities;
  if (restore === 'allowed') {
    return <PlainStep {...idOf(edition)} action={restoreEditionAction} label={ACTION_LABELS.restore} primary />;
  }
  if (correct === 'allowed') {
    return <PlainStep {...idOf(edition)} action={correctArticleAction} label={ACTION_LABELS.correct} primary />;
  }
  return null;
}

/** What can be done next, exactly as the policy says; the primary step is not repeated. */
export function ArticleSteps({ article }: { article: DeskArticle }) {
  const { number, edition, live, preparing, trashed, featured, href } = article;
  const shown = edition.state === 'published' ? edition : live;
  return (
    <>
      <section className="steps" id="buoc-tiep" aria-labelledby="buoc-tiep-ten" tabIndex={-1}>
        <h2 id="buoc-tiep-ten">Bước tiếp theo</h2>
        <EditionSteps edition={edition} />
      </section>
      {shown && href && (
        <section className="steps" aria-labelledby="dang-dang-ten">
          <h2 id="dang-dang-ten">Bài đang đăng</h2>
          <p>
            <a href={href}>Xem trang</a>
          </p>
          {shown.abilities.feature === 'allowed' && <Featuring edition={shown} featured={featured} />}
          {shown.abilities.withdraw === 'allowed' && <Withdrawing number={number} edition={shown} />}
        </section>
      )}
      {trashed.length > 0 && (
        <section className="steps" aria-labelledby="thung-rac-ten">
          <h2 id="thung-rac-ten">Bản trong thùng rác</h2>
          {trashed.map((old) => (
            <div key={old.id} className="steps">
              <p>
                {old.title}{' '}
                <span className="soft">
                  (bỏ <Instant at={old.updatedAt} />)
                </span>
              </p>
              {old.abilities.restore === 'allowed' && !preparing && (
                <PlainStep {...idOf(old)} action={restoreEditionAction} label={ACTION_LABELS.restore} />
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function EditionSteps({ edition }: { edition: DeskEdition }) {
  const { abilities, state, scheduledFor } = edition;
  const id = idOf(edition);
  const possible = (verdict: string) => verdict === 'allowed' || verdict === 'needs_override';
  const any = [
    abilities.submit,
    abilities.publish,
    abilities.schedule,
    abilities.return,
    abilities.unschedule,
    abilities.trash,
  ].some(possible);
  if (!any) return <p className="soft">{NOTHING_TO_DO[state]}</p>;
  return (
    <>
      {abilities.submit === 'allowed' && (
        <PlainStep {...id} action={submitEditionAction} label={ACTION_LABELS.submit} />
      )}
      {abilities.publish === 'allowed' && (
        <PlainStep {...id} action={publishEditionAction} label={ACTION_LABELS.publish} />
      )}
      {abilities.publish === 'needs_override' && (
        <ReasonStep
          {...id}
          action={publishEditionAction}
          id="tu-duyet"
          summary={`${ACTION_LABELS.publish}…`}
          label={ACTION_LABELS.publish}
          reason={OVERRIDE}
        />
      )}
      {possible(abilities.schedule) && (
        <ScheduleStep
          {...id}
          action={scheduleEditionAction}
          summary={scheduledFor ? 'Đổi giờ hẹn…' : `${ACTION_LABELS.schedule}…`}
          label={ACTION_LABELS.schedule}
          day={scheduledFor ? formatDay(scheduledFor) : ''}
          time={scheduledFor ? formatTime(scheduledFor) : ''}
          overriding={abilities.schedule === 'needs_override'}
        />
      )}
      {abilities.unschedule === 'allowed' && (
        <PlainStep {...id} action={unscheduleEditionAction} label={ACTION_LABELS.unschedule} />
      )}
      {abilities.return === 'allowed' && (
        <ReasonStep
          {...id}
          action={returnEditionAction}
          id="tra-lai"
          summary={`${ACTION_LABELS.return}…`}
          label={ACTION_LABELS.return}
          reason={{ name: 'reason', label: 'Lý do trả lại', hint: 'Người viết cần biết phải sửa gì.' }}
        />
      )}
      {abilities.trash === 'allowed' && (
        <PlainStep {...id} action={trashEditionAction} label={ACTION_LABELS.trash} quiet />
      )}
    </>
  );
}

const NOTHING_TO_DO: Record<DeskEdition['state'], string> = {
  draft: 'Bản nháp này của người khác.',
  submitted: 'Bài đang chờ ban biên tập duyệt.',
  returned: 'Bài đang chờ người viết sửa.',
  scheduled: 'Bài sẽ tự đăng khi đến giờ.',
  published: 'Muốn sửa bài đã đăng, hãy soạn một bản sửa. Người đọc thấy bản cũ cho tới khi bản sửa được duyệt.',
  superseded: 'Bản này đã được thay bằng bản mới.',
  withdrawn: 'Muốn đăng lại, hãy soạn một bản sửa.',
  trashed: 'Khôi phục để viết tiếp; bài trở lại là bản nháp.',
};

function Featuring({ edition, featured }: { edition: DeskEdition; featured: boolean }) {
  const step = { ...idOf(edition), action: featureArticleAction };
  return (
    <>
      {featured && <p>Đang là tin nổi bật trên trang chủ.</p>}
      <PlainStep
        {...step}
        label={featured ? 'Đưa lên đầu tin nổi bật' : 'Đưa lên tin nổi bật'}
        hidden={{ featured: 'true' }}
      />
      {featured && <PlainStep {...step} label="Bỏ khỏi tin nổi bật" hidden={{ featured: 'false' }} />}
    </>
  );
}

function Withdrawing({ number, edition }: { number: number; edition: DeskEdition }) {
  return (
    <ReasonStep
      {...idOf(edition)}
      action={withdrawArticleAction}
      id="go-bai"
      summary={`${ACTION_LABELS.withdraw}…`}
      label={ACTION_LABELS.withdraw}
      hidden={{ number }}
      reason={{ name: 'reason', label: 'Lý do gỡ', hint: 'Người đọc sẽ thấy lý do này.' }}
    />
  );
}
