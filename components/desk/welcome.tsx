import type { UserActor } from '@/lib/users/actor';
import { ROLE_HINTS, ROLE_LABELS } from '@/lib/users/labels';

export function Welcome({ actor, email }: { actor: UserActor; email: string }) {
  return (
    <section className="desk-section">
      <h1>Xin chào, {actor.name}</h1>
      <dl className="facts">
        <div>
          <dt>E-mail</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>Vai trò</dt>
          <dd>{ROLE_LABELS[actor.role]}</dd>
        </div>
        <div>
          <dt>Được làm</dt>
          <dd>{ROLE_HINTS[actor.role]}</dd>
        </div>
      </dl>
    </section>
  );
}
