import type { FormState } from '@/lib/actions/define-form';
import { formatTime } from '@/lib/dates/format';

interface Props {
  state: FormState<unknown>;
  pending: boolean;
  unsaved: boolean;
  /** Another form of the page had to wait for this one. */
  held: boolean;
  /** When the version before the person was stored, as far as the page knows. */
  at: Date | null;
}

export function SaveStatus({ held, ...rest }: Props) {
  if (held) {
    return (
      <p className="work-status" data-warns="" role="alert">
        Bài có thay đổi chưa lưu. Hãy bấm “Lưu” trước, rồi chọn lại việc vừa rồi.
      </p>
    );
  }
  return (
    <p className="work-status" role="status">
      {words(rest)}
    </p>
  );
}

function words({ state, pending, unsaved, at }: Omit<Props, 'held'>): string {
  if (pending) return 'Đang lưu…';
  if (unsaved) return state && !state.ok ? 'Chưa lưu được' : 'Có thay đổi chưa lưu';
  if (!state?.ok) return '';
  return at ? `Đã lưu lúc ${formatTime(at)}` : 'Đã lưu';
}
