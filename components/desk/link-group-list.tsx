import { routes } from '@/lib/routes';
import type { DeskLinkGroup } from '@/lib/settings/desk-queries';

export function LinkGroupList({ groups }: { groups: DeskLinkGroup[] }) {
  return (
    <section className="desk-section">
      <div className="desk-title">
        <h1>Liên kết</h1>
        <a className="button" data-primary="" href={routes.newLinkGroup()}>
          Thêm nhóm liên kết
        </a>
      </div>
      <p className="soft">Các nhóm đứng ở chân mọi trang của người đọc. Nhóm chưa có liên kết nào thì không hiện.</p>
      {groups.length === 0 ? (
        <p>Chưa có nhóm liên kết nào.</p>
      ) : (
        <ul className="rows">
          {groups.map(({ id, title, position, links }) => (
            <li key={id}>
              <div className="row-main">
                <a href={routes.deskLinkGroup(id)}>{title}</a>
                <p className="soft">{links.map(({ label }) => label).join(' · ') || 'Chưa có liên kết'}</p>
              </div>
              <p className="soft">
                {links.length} liên kết · thứ tự {position}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
