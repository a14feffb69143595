import { ActionButton } from '@/components/forms/action-button';
import { routes } from '@/lib/routes';
import { deleteLinkGroupAction } from '@/lib/settings/actions';
import type { DeskLinkGroup } from '@/lib/settings/desk-queries';
import { EditLinkGroupForm } from './edit-link-group-form';

export function LinkGroupDetail({ group }: { group: DeskLinkGroup }) {
  const { id, version, title } = group;
  return (
    <>
      <section className="desk-section">
        <p>
          <a href={routes.deskLinks()}>← Liên kết</a>
        </p>
        <h1>{title}</h1>
        <EditLinkGroupForm group={group} />
      </section>
      <details className="desk-section danger">
        <summary>Xóa nhóm liên kết</summary>
        <p>Nhóm này biến mất khỏi mọi trang. Nội dung của nhóm còn trong nhật ký.</p>
        <ActionButton action={deleteLinkGroupAction} label="Xóa nhóm này" hidden={{ id, version }} />
      </details>
    </>
  );
}
