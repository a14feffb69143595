import type { SignInTry } from '@/lib/auth/queries';
import { Instant } from './instant';

/** Whoever sees a try here that was not theirs knows that somebody else is at the door. */
export function SignInTries({ tries }: { tries: SignInTry[] }) {
  if (tries.length === 0) return null;
  return (
    <section className="desk-section">
      <h2>Những lần đăng nhập gần đây</h2>
      <ul className="rows">
        {tries.map(({ id, at, succeeded, device }) => (
          <li key={id}>
            <span className="row-main">
              {device} {!succeeded && <span className="tag">Không thành công</span>}
            </span>
            <Instant at={at} />
          </li>
        ))}
      </ul>
      <p className="soft">Có lần nào không phải của bạn? Hãy đăng xuất khỏi mọi nơi và báo quản trị viên.</p>
    </section>
  );
}
