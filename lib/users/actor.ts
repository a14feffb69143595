import type { ROLES } from '@/drizzle/schema/vocabulary';

export type Role = (typeof ROLES)[number];
export type SystemName = 'seed' | 'import' | 'cli' | 'sign-in' | 'scheduler' | 'anonymous';

/** Who acts: a signed-in person, or a part of the system under its own name. */
export type Actor = UserActor | { kind: 'system'; name: SystemName };

export interface UserActor {
  kind: 'user';
  id: number;
  name: string;
  role: Role;
}

export const systemActor = (name: SystemName): Actor => ({ kind: 'system', name });

/** The person's id for foreign keys; null for a part of the system. */
export const actorId = (actor: Actor): number | null => (actor.kind === 'user' ? actor.id : null);
