import { type Env, env, parseEnv } from '@/lib/env';
import { prepareDataDirectory } from './data-directory';
import { openEmbeddedDatabase } from './postgres/embedded';
import { step } from './progress';
import { readOrCreateSecrets } from './secrets';

export interface OpenPortal {
  env: Env;
  /** Lets go of the embedded Postgres; nothing to do for an external one. */
  release(): Promise<void>;
}

/** DATA_DIR, secrets and a running database: what every command stands on. Fills in what was not set in process.env. */
export async function openPortal({ quiet = false } = {}): Promise<OpenPortal> {
  const given = parseEnv(process.env);
  prepareDataDirectory(given.DATA_DIR);
  const secrets = readOrCreateSecrets(given.DATA_DIR);
  setWhenAbsent('AUTH_SECRET', secrets.authSecret);
  setWhenAbsent('NEXTAUTH_SECRET', process.env.AUTH_SECRET);
  setWhenAbsent('NEXTAUTH_URL', given.SITE_URL);
  setWhenAbsent('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', secrets.serverActionsKey);
  process.env.NEXT_MANUAL_SIG_HANDLE = 'true';
  process.env.NEXT_TELEMETRY_DISABLED = '1';

  let release = async () => {};
  if (!given.DATABASE_URL) {
    const open = () => openEmbeddedDatabase(given.DATA_DIR, secrets.postgresPassword);
    const database = quiet ? await open() : await step(`Mở cơ sở dữ liệu trong ${given.DATA_DIR}`, open);
    process.env.DATABASE_URL = database.url;
    release = database.release;
  }
  return { env: env(), release };
}

function setWhenAbsent(name: string, value: string | undefined): void {
  process.env[name] ||= value;
}
