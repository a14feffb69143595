import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything `next build` reads. */
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'drizzle/schema',
  'public',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

const isTest = (name: string) => /\.test\.tsx?$/.test(name);

/** Names what a build is made of: equal stamps, equal builds. `key` goes in because the build carries it. */
export function stampSources(key: string, root = '.'): string {
  const hash = createHash('sha256').update(key);
  for (const source of BUILT_FROM.map((entry) => join(root, entry))) {
    for (const file of filesUnder(source)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isTest(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
