declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the Postgres that the database tests use. */
    testServerUrl: string;
  }
}

/** The database every test database is copied from. */
export const TEMPLATE_DATABASE = 'template_portal';
