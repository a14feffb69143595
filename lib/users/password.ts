import 'server-only';
import { randomInt } from 'node:crypto';
import { hash } from '@node-rs/argon2';

/** The minimum OWASP asks for, with the library's default algorithm, argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Without letters and digits that are mistaken for each other when read aloud or typed from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The form in which a password is stored. NFKC, so that it does not matter which keyboard typed it. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), PARAMETERS);

/** A password that a person can copy from paper: four groups of five, 99 bits. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
