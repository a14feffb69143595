import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { auditLog, users } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { createFirstAdmin } from './create-first-admin';

test('of several starts at once one creates the first administrator, and the audit log knows', async () => {
  const created = await Promise.all(
    ['a@x.vn', 'b@x.vn', 'c@x.vn'].map((email) => createFirstAdmin(email, 'một mật khẩu đủ dài')),
  );
  expect(created.filter(Boolean)).toHaveLength(1);
  const stored = await db().select().from(users);
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatchObject({ role: 'admin', status: 'active' });
  expect(stored[0]?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const audited = await db().select().from(auditLog).where(eq(auditLog.action, 'user.create'));
  expect(audited).toHaveLength(1);
  expect(JSON.stringify(audited)).not.toContain('argon2id');
});
