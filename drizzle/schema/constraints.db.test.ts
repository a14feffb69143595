import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { makeArticle } from '@/lib/testing/content';

const refused = (statement: ReturnType<typeof sql>, constraint: string) =>
  expect(
    db()
      .execute(statement)
      .catch((error: { cause?: Error }) => Promise.reject(error.cause)),
  ).rejects.toThrow(constraint);

test('the audit log and revisions only grow', async () => {
  await makeArticle();
  await refused(sql`update audit_log set action = 'x'`, 'append-only');
  await refused(sql`delete from audit_log`, 'append-only');
  await refused(sql`truncate audit_log`, 'append-only');
  await refused(sql`update revisions set reason = 'x'`, 'append-only');
});

test('text that is not NFC is refused by the database itself', async () => {
  const decomposed = 'Tọa đàm'.normalize('NFD');
  await makeArticle();
  await refused(sql`update editions set title = ${decomposed}`, 'editions_nfc');
  await refused(sql`insert into categories (name, slug) values (${decomposed}, 'x')`, 'categories_nfc');
  await refused(sql`insert into users (email, name, role) values ('a@b.vn', ${decomposed}, 'admin')`, 'users_nfc');
});

test('an article has one published edition and one in preparation', async () => {
  const number = await makeArticle();
  const copy = (state: string) => sql`
    insert into editions (article_number, state, title, slug, body, published_at)
    select article_number, ${state}, title, slug, body, published_at from editions
    where article_number = ${number} limit 1`;
  await refused(copy('published'), 'editions_one_published_key');
  await db().execute(copy('draft'));
  await refused(copy('submitted'), 'editions_one_in_preparation_key');
});

test('a state that needs a time or a reason has one', async () => {
  const number = await makeArticle();
  const set = (assignment: string) => sql`update editions set ${sql.raw(assignment)} where article_number = ${number}`;
  await refused(set('published_at = null'), 'editions_published_has_time');
  await refused(set("state = 'withdrawn'"), 'editions_withdrawn_has_reason');
  await refused(set("state = 'scheduled'"), 'editions_scheduled_has_time');
  await refused(set("state = 'lost'"), 'editions_state_known');
});

test('two categories cannot share an address', async () => {
  await db().execute(sql`insert into categories (name, slug) values ('A', 'a')`);
  await refused(sql`insert into categories (name, slug) values ('B', 'a')`, 'categories_sibling_slug_key');
});

const foreignKeysWithoutIndex = sql`
  select c.conrelid::regclass::text as "table", c.conname as "constraint"
  from pg_constraint c
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
    select 1 from pg_index i
    where i.indrelid = c.conrelid and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)`;

test('every foreign key has an index', async () => {
  expect([...(await db().execute(foreignKeysWithoutIndex))]).toEqual([]);
  await db().execute(sql`drop index categories_parent_id_idx`);
  expect([...(await db().execute(foreignKeysWithoutIndex))]).toMatchObject([{ table: 'categories' }]);
});
