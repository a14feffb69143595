import { setReaderStatus } from '@/lib/http/reader-context';
import type { Link } from '@/lib/routes';

/** What the address names is not there, or not any more. */
export function NotHere({ what, back }: { what: string; back: Link }) {
  setReaderStatus(404);
  return (
    <section className="desk-section">
      <h1>Không có {what} này</h1>
      <p>
        Có thể địa chỉ bị gõ nhầm, hoặc đã bị xóa. <a href={back.href}>Về {back.label}</a>
      </p>
    </section>
  );
}
