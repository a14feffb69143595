import type { FormState } from '@/lib/actions/define-form';
import { viewHref } from '@/lib/articles/desk-filter';
import { routes } from '@/lib/routes';

/** Where somebody was faster: what they stored, in a tab of its own, beside one's own words. */
export function OtherVersion({ state, number }: { state: FormState<unknown>; number: number | null }) {
  if (!state || state.ok || state.code !== 'conflict') return null;
  return (
    <p>
      {number === null ? (
        <a href={viewHref('nhap')} target="_blank" rel="noopener">
          Mở các bản nháp của tôi trong thẻ mới
        </a>
      ) : (
        <a href={routes.deskArticle(number)} target="_blank" rel="noopener">
          Mở bản đang được lưu trong thẻ mới để so sánh
        </a>
      )}
    </p>
  );
}
