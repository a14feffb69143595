import type { UserActor } from '@/lib/users/actor';
import { ROLE_HINTS, ROLE_LABELS } from '@/lib/users/labels';

export function OwnAccount({ actor, email }: { actor: UserActor; email: string }) {
  return (
    <section className="desk-section">
      <h2>Tài khoản của bạn</h2>
      <dl className="facts">
        <div>
          <dt>Họ và tên</dt>
          <dd>{actor.name}</dd>
        </div>
        <div>
          <dt>E-mail</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{ROLE_LABELS[actor.role]}</dt>
          <dd>{ROLE_HINTS[actor.role]}</dd>
        </div>
      </dl>
    </section>
  );
}
