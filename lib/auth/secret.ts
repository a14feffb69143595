import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';
import { OperatorError } from '@/lib/errors';

/** The installation's own secret; `npm start` makes one when none is given. */
export function authSecret(): string {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new OperatorError('Thiếu AUTH_SECRET: hãy khởi động bằng npm start.');
  return AUTH_SECRET;
}

/** 256 random bits that stand for a person, in a cookie or a link. The database only keeps `hashToken` of them. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Tells whether two texts were the same without keeping them: names and addresses are too few for a plain hash. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', authSecret()).update(`${purpose}\n${text}`).digest('base64url').slice(0, 22);
}
