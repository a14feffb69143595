import type { ReactNode } from 'react';
import { ActionButton } from '@/components/forms/action-button';
import { mayCreate } from '@/lib/articles/policy';
import { decideAudit } from '@/lib/audit/policy';
import { signOutAction } from '@/lib/auth/actions';
import { decideCategory } from '@/lib/categories/policy';
import { routes } from '@/lib/routes';
import { decideSettings } from '@/lib/settings/policy';
import type { UserActor } from '@/lib/users/actor';
import { ROLE_LABELS } from '@/lib/users/labels';
import { decideUser } from '@/lib/users/policy';
import { DeskMenu } from './desk-menu';

interface Props {
  siteName: string;
  actor: UserActor;
  children: ReactNode;
}

/** What stands around every page of the desk. */
export function DeskFrame({ siteName, actor, children }: Props) {
  const links = [
    { label: 'Bài viết', href: routes.desk() },
    ...(mayCreate(actor, 'page') ? [{ label: 'Trang cố định', href: routes.deskPages() }] : []),
    { label: 'Phiên đăng nhập', href: routes.mySessions() },
  ];
  const administration = [
    ...(decideUser(actor, 'list') ? [{ label: 'Người dùng', href: routes.users() }] : []),
    ...(decideCategory(actor, 'list') ? [{ label: 'Chuyên mục', href: routes.deskCategories() }] : []),
    ...(decideSettings(actor, 'read') ? [{ label: 'Liên kết', href: routes.deskLinks() }] : []),
    ...(decideSettings(actor, 'edit') ? [{ label: 'Cài đặt', href: routes.deskSettings() }] : []),
    ...(decideAudit(actor, 'read') ? [{ label: 'Nhật ký', href: routes.auditLog() }] : []),
  ];
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Bỏ qua đến nội dung chính
      </a>
      <header className="desk-header">
        <div className="desk-width desk-bar">
          <a className="desk-site" href={routes.home()}>
            {siteName}
          </a>
          <div className="desk-who">
            <span>
              {actor.name} · {ROLE_LABELS[actor.role]}
            </span>
            <ActionButton action={signOutAction} label="Đăng xuất" plain />
          </div>
        </div>
        <DeskMenu links={links} administration={administration} />
      </header>
      <main id="noi-dung" className="desk-width desk-main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
