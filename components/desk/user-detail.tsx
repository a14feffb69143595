import { ActionButton } from '@/components/forms/action-button';
import { routes } from '@/lib/routes';
import { restoreUserAction, suspendUserAction } from '@/lib/users/actions';
import { STATUS_LABELS } from '@/lib/users/labels';
import type { UserAccount } from '@/lib/users/queries';
import { EditUserForm } from './edit-user-form';
import { Instant } from './instant';
import { PasswordLinkForm } from './password-link-form';

export function UserDetail({ user }: { user: UserAccount }) {
  const { id, version, status, lastSignInAt } = user;
  return (
    <>
      <section className="desk-section">
        <p>
          <a href={routes.users()}>← Người dùng</a>
        </p>
        <h1>{user.name}</h1>
        <dl className="facts">
          <div>
            <dt>E-mail</dt>
            <dd>{user.email}</dd>
          </div>
          <div>
            <dt>Trạng thái</dt>
            <dd>{STATUS_LABELS[status]}</dd>
          </div>
          <div>
            <dt>Đăng nhập gần nhất</dt>
            <dd>{lastSignInAt ? <Instant at={lastSignInAt} /> : 'Chưa lần nào'}</dd>
          </div>
        </dl>
      </section>
      <section className="desk-section">
        <h2>Thông tin và quyền</h2>
        <EditUserForm user={user} />
      </section>
      {status === 'active' ? (
        <>
          <section className="desk-section">
            <h2>Mật khẩu</h2>
            <PasswordLinkForm id={id} hasPassword={user.hasPassword} />
          </section>
          <section className="desk-section">
            <h2>Khóa tài khoản</h2>
            <p>Người này bị đăng xuất ngay khỏi mọi nơi và không đăng nhập lại được. Bài viết của họ còn nguyên.</p>
            <ActionButton action={suspendUserAction} label="Khóa tài khoản" hidden={{ id, version }} />
          </section>
        </>
      ) : (
        <section className="desk-section">
          <h2>Mở khóa</h2>
          <p>Người này sẽ đăng nhập lại được bằng mật khẩu cũ.</p>
          <ActionButton action={restoreUserAction} label="Mở khóa tài khoản" hidden={{ id, version }} />
        </section>
      )}
    </>
  );
}
