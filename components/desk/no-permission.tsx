import { setReaderStatus } from '@/lib/http/reader-context';
import { routes } from '@/lib/routes';

export function NoPermission() {
  setReaderStatus(403);
  return (
    <section className="desk-section">
      <h1>Bạn không có quyền xem trang này</h1>
      <p>
        Trang này dành cho vai trò khác. <a href={routes.desk()}>Về trang đầu của khu biên tập</a>
      </p>
    </section>
  );
}
