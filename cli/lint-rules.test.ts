import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = mkdtempSync(join(tmpdir(), 'lint-rules-'));
afterAll(() => rmSync(project, { recursive: true }));

const FORBIDDEN = [
  ['lib/articles/parent.ts', "export { a } from '../db/client';", 'noRestrictedImports'],
  ['app/(public)/parent.tsx', "export { a } from '../db/client';", 'noRestrictedImports'],
  ['app/(public)/link.tsx', "import Link from 'next/link';\nexport const a = Link;", 'noRestrictedImports'],
  ['components/site/x.tsx', "import { Suspense } from 'react';\nexport const a = Suspense;", 'noRestrictedImports'],
  ['app/(public)/x/page.tsx', "import { notFound } from 'next/navigation';\nnotFound();", 'noRestrictedImports'],
  ['lib/richtext/x.tsx', "import Link from 'next/link';\nexport const a = Link;", 'noRestrictedImports'],
  ['lib/articles/env.ts', 'export const a = process.env.PORT;', 'noProcessEnv'],
  ['server/env.ts', 'export const a = process.env.PORT;', 'noProcessEnv'],
  ['lib/articles/console.ts', "console.log('x');", 'noConsole'],
  ['lib/articles/any.ts', 'export const a: any = 1;', 'noExplicitAny'],
] as const;

const ALLOWED = [
  ['lib/env.ts', 'export const a = process.env.PORT;'],
  ['components/desk/x.tsx', "import Link from 'next/link';\nexport const a = Link;"],
  ['lib/articles/sibling.ts', "export { a } from './queries';"],
  ['cli/start.ts', "console.log('x');"],
] as const;

test('the rules of this project catch what they are for, and nothing else', () => {
  copyFileSync('biome.json', join(project, 'biome.json'));
  for (const [file, code] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), `${code}\n`);
  }
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), args, { cwd: project, encoding: 'utf8' });
  const found = [...stdout.matchAll(/::error title=lint\/\w+\/(\w+),file=([^,]+)/g)].map(
    ([, rule, file]) => `${relative(project, file ?? '')} ${rule}`,
  );
  expect(found.sort()).toEqual(FORBIDDEN.map(([file, , rule]) => `${file} ${rule}`).sort());
});
