import type { DeskPage } from '@/lib/articles/desk-pages';
import { STATE_LABELS } from '@/lib/articles/labels';
import { routes } from '@/lib/routes';
import { Instant } from './instant';
import { PlacePageForm } from './place-page-form';
import { PrimarySlot } from './primary-slot';

export function PageList({ pages }: { pages: DeskPage[] }) {
  return (
    <section className="desk-section">
      <div className="desk-title">
        <h1>Trang cố định</h1>
        <PrimarySlot>
          <a className="button" data-primary="" href={routes.newPage()}>
            Viết trang
          </a>
        </PrimarySlot>
      </div>
      <p className="soft">
        Trang ở vị trí 1 là tên của mục trong danh mục của cổng; các trang ở vị trí sau nằm bên trong mục đó.
      </p>
      {pages.length === 0 && <p className="nothing">Chưa có trang nào. Bấm “Viết trang” để bắt đầu.</p>}
      <ul className="article-rows">
        {pages.map((page) => (
          <PageRow key={page.number} page={page} />
        ))}
      </ul>
    </section>
  );
}

function PageRow({ page: { title, state, changedAt, deskHref, live, place } }: { page: DeskPage }) {
  const where = place === null ? 'Không có trong danh mục' : `Vị trí ${place} trong danh mục`;
  return (
    <li>
      <a className="article-row-title" href={deskHref}>
        {title}
      </a>
      <p className="article-row-tags">
        <span className="tag" data-state={state}>
          {STATE_LABELS[state]}
        </span>
        {live && state !== 'published' && <span className="tag">Trang đang đăng</span>}
      </p>
      <p className="soft article-row-facts">
        {live && (
          <>
            {/* A page says by its title what its link leads to. */}
            <a href={live.href} aria-label={`Xem trang ${title}`}>
              Xem trang
            </a>{' '}
            ·{' '}
          </>
        )}
        {where}
      </p>
      <p className="soft article-row-changed">
        Sửa <Instant at={changedAt} />
      </p>
      {live?.mayPlace && (
        // Made anew with each place: the field then shows where the page stands now.
        <PlacePageForm
          key={`${live.edition}.${live.version}.${place}`}
          edition={live.edition}
          version={live.version}
          title={title}
          place={place}
        />
      )}
    </li>
  );
}
