import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { auditLog } from '@/drizzle/schema';
import { migrateDatabase } from './migrate';

const name = `migrate_${process.pid}`;
const url = new URL(inject('testServerUrl'));
url.pathname = `/${name}`;
const server = postgres(inject('testServerUrl'), { max: 1, onnotice: () => undefined });

beforeAll(async () => {
  await server`create database ${server(name)}`;
});

afterAll(async () => {
  await server`drop database ${server(name)} with (force)`;
  await server.end();
});

test('two processes that start on the same empty database both end with it migrated once', async () => {
  await Promise.all([migrateDatabase(url.href), migrateDatabase(url.href), migrateDatabase(url.href)]);
  const sql = postgres(url.href, { max: 1 });
  const [applied] = await sql<{ count: number; distinct: number }[]>`
    select count(*)::int as count, count(distinct hash)::int as distinct from drizzle.__drizzle_migrations`;
  expect(applied?.count).toBeGreaterThan(1);
  expect(applied?.count).toBe(applied?.distinct);
  await sql.end();
});

test('the audit log refuses to be changed', async () => {
  const sql = postgres(url.href, { max: 1 });
  const database = drizzle(sql);
  await database.insert(auditLog).values({ actorName: 'cli', action: 'x', subjectType: 'user', subjectId: '1' });
  await expect(sql`delete from audit_log`).rejects.toThrow('append-only');
  await expect(sql`truncate audit_log`).rejects.toThrow('append-only');
  await sql.end();
});
