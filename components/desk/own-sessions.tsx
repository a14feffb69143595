import { ActionButton } from '@/components/forms/action-button';
import { signOutEverywhereAction } from '@/lib/auth/actions';
import { SESSION } from '@/lib/auth/limits';
import type { OwnSession } from '@/lib/auth/queries';
import { Instant } from './instant';

export function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  return (
    <section className="desk-section">
      <div className="desk-title">
        <h1>Phiên đăng nhập của bạn</h1>
        <ActionButton action={signOutEverywhereAction} label="Đăng xuất khỏi mọi nơi" />
      </div>
      <ul className="rows">
        {sessions.map(({ id, device, current, createdAt, lastSeenAt }) => (
          <li key={id}>
            <span className="row-main">
              {device} {current && <span className="tag">Phiên này</span>}
            </span>
            <span className="soft">
              Từ <Instant at={createdAt} /> · dùng gần nhất <Instant at={lastSeenAt} />
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">
        Một phiên tự kết thúc sau {SESSION.idle / 60} phút không dùng, và muộn nhất sau {SESSION.absolute / 3600} giờ.
      </p>
    </section>
  );
}
