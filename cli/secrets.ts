import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '@/lib/errors';
import { hasCode } from './system-errors';

const schema = z.object({
  authSecret: z.string().min(32),
  /** Keeps the ids of server actions the same from build to build. */
  serverActionsKey: z.string().min(32),
  postgresPassword: z.string().min(16),
});

export type Secrets = z.infer<typeof schema>;

/** What this installation must keep to itself: made on the first start, never changed after. */
export function readOrCreateSecrets(dataDirectory: string): Secrets {
  const file = join(dataDirectory, 'secrets.json');
  try {
    return parse(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  const fresh: Secrets = {
    authSecret: randomBytes(32).toString('base64'),
    serverActionsKey: randomBytes(32).toString('base64'),
    postgresPassword: randomBytes(24).toString('base64url'),
  };
  // Written aside and linked: the name holds a whole file or none, and of two starts at once the first one counts.
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return parse(file);
}

function parse(file: string): Secrets {
  const text = readFileSync(file, 'utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new OperatorError(`Tệp ${file} bị hỏng: hãy khôi phục nó từ bản sao lưu.`);
  }
}
