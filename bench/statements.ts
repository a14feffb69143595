import postgres from 'postgres';

export interface StatementUse {
  calls: number;
  milliseconds: number;
  query: string;
}

/** What Postgres did for the portal on one database since `reset`, by statement; the poll of the epoch is left out. */
export class Statements {
  private readonly sql: postgres.Sql;

  private constructor(url: string) {
    this.sql = postgres(url, { max: 1, onnotice: () => undefined });
  }

  static async open(url: string): Promise<Statements> {
    const statements = new Statements(url);
    await statements.sql`create extension if not exists pg_stat_statements`;
    return statements;
  }

  async reset(): Promise<void> {
    await this
      .sql`select pg_stat_statements_reset(0, (select oid from pg_database where datname = current_database()), 0)`;
  }

  async read(): Promise<Map<string, StatementUse>> {
    const rows = await this.sql<{ queryid: string; query: string; calls: string; milliseconds: number }[]>`
      select queryid, min(query) as query, sum(calls) as calls, sum(total_exec_time) as milliseconds
      from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and query ~* '^\s*(select|with)' and query !~ 'content_epoch|pg_stat_statements'
      group by queryid`;
    return new Map(
      rows.map(({ queryid, query, calls, milliseconds }) => [queryid, { query, calls: Number(calls), milliseconds }]),
    );
  }

  async close(): Promise<void> {
    await this.sql.end();
  }
}
