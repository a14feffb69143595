import { routes } from '@/lib/routes';
import { ROLE_LABELS, STATUS_LABELS } from '@/lib/users/labels';
import type { UserAccount } from '@/lib/users/queries';
import { Instant } from './instant';

export function UserList({ users }: { users: UserAccount[] }) {
  return (
    <section className="desk-section">
      <div className="desk-title">
        <h1>Người dùng</h1>
        <a className="button" data-primary="" href={routes.newUser()}>
          Thêm người dùng
        </a>
      </div>
      <ul className="rows">
        {users.map((user) => (
          <UserRow key={user.id} user={user} />
        ))}
      </ul>
    </section>
  );
}

function UserRow({ user: { id, name, email, role, status, hasPassword, lastSignInAt } }: { user: UserAccount }) {
  return (
    <li>
      <div className="row-main">
        <a href={routes.user(id)}>{name}</a>
        <p className="soft">
          {email} · {ROLE_LABELS[role]}
        </p>
      </div>
      <p className="soft">
        {status === 'suspended' && <span className="tag">{STATUS_LABELS.suspended}</span>}
        {status === 'active' && !hasPassword && <span className="tag">Chưa đặt mật khẩu</span>}{' '}
        {lastSignInAt ? (
          <>
            Đăng nhập gần nhất <Instant at={lastSignInAt} />
          </>
        ) : (
          'Chưa đăng nhập lần nào'
        )}
      </p>
    </li>
  );
}
