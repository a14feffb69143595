import 'server-only';
import { sql } from 'drizzle-orm';
import { recordAudit } from '@/lib/audit/record';
import { bumpEpoch, changeContent } from '@/lib/epoch/change-content';
import { systemActor } from '@/lib/users/actor';
import { seedArticles, storePictures } from './seed-demo';
import { seedWard } from './seed-ward';

const actor = systemActor('seed');

/** Held by the start that fills the database. */
export const SEED_LOCK = 'congtin:seed';

/**
 * Fills an empty portal. Rows go in one transaction and pictures before it, each known by its bytes: after a crash, and
 * when run again, nothing is there twice and nothing is half there. What people changed since is left alone.
 */
export async function seedDatabase(kind: 'demo' | 'ward', progress: (message: string) => void): Promise<void> {
  const now = new Date();
  const pictures = kind === 'demo' ? await storePictures(actor, progress) : null;
  progress('Tạo chuyên mục, trang cố định và cài đặt');
  await changeContent(async (tx) => {
    // Two starts on one database at once: the second waits, then finds everything there. The first may take longer than
    // a statement of the pool has.
    await tx.execute(sql`set local lock_timeout = 0`);
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${SEED_LOCK}, 0))`);
    await seedWard(tx, actor, now);
    if (pictures) {
      progress('Đăng các bài minh họa');
      await seedArticles(tx, actor, pictures, now);
    }
    await recordAudit(tx, actor, { action: 'portal.seed', subject: { type: 'portal', id: kind } });
    await bumpEpoch(tx);
  });
}
