import postgres from 'postgres';
import { openEmbeddedDatabase } from '@/cli/postgres/embedded';

// Run in a process of its own, under the account the operator tests choose: opens the cluster of argv[2], adds a row,
// prints how many there are, and leaves.
const database = await openEmbeddedDatabase(process.argv[2] ?? '', 'a password of sixteen');
const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
await sql`create table if not exists probe (at timestamptz default now())`;
await sql`insert into probe default values`;
const [rows] = await sql<{ count: number }[]>`select count(*)::int as count from probe`;
await sql.end();
await database.release();
console.log(rows?.count);
process.exit(0);
