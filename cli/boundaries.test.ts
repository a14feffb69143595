import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';

const project = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(project, { recursive: true }));

const report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string(), severity: z.string() }) })),
  }),
});

function cruise(folder: string) {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 });
  return report.parse(JSON.parse(stdout)).summary;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

/** A file that must be caught, what it imports, and the rule that catches it. */
const FORBIDDEN = [
  ['lib/articles/a.ts', '@/components/ui/button', 'lib-knows-no-pictures'],
  ['lib/articles/b.ts', '@/app/page', 'lib-knows-no-pictures'],
  ['lib/articles/c.ts', '@/drizzle/seed/seed', 'lib-knows-no-pictures'],
  ['components/site/a.tsx', '@/app/page', 'components-know-no-routes'],
  ['components/site/b.tsx', '@/drizzle/schema/users', 'components-know-no-routes'],
  ['components/site/c.tsx', 'drizzle-orm', 'pages-do-not-speak-sql'],
  ['components/site/d.tsx', '@/lib/db/client', 'pages-do-not-speak-sql'],
  ['app/a/page.tsx', '@/drizzle/schema/users', 'app-stands-on-components-and-lib'],
  ['app/b/page.tsx', 'postgres', 'pages-do-not-speak-sql'],
  ['drizzle/schema/a.ts', '@/lib/db/client', 'schema-is-the-ground'],
  ['server/a.ts', '@/components/ui/button', 'roots-compose-below-the-pages'],
  ['lib/text/a.ts', '@/lib/db/client', 'pure-stays-pure'],
  ['lib/dates/a.ts', 'next', 'pure-stays-pure'],
  ['lib/richtext/a.ts', 'node:fs', 'pure-needs-no-node'],
  ['lib/articles/d.ts', '@/lib/testing/content', 'no-tests-in-products'],
  ['lib/articles/e.ts', '@/lib/nowhere', 'only-what-exists'],
  ['lib/round/one.ts', './two', 'no-cycles'],
] as const;

const ALLOWED = [
  // The other half of the cycle above, which is reported once.
  ['lib/round/two.ts', './one'],
  ['app/page.tsx', '@/components/ui/button'],
  ['components/ui/button.tsx', '@/lib/text/slug'],
  ['lib/db/client.ts', 'postgres'],
  ['lib/testing/content.ts', '@/lib/db/client'],
  ['lib/articles/queries.ts', '@/drizzle/schema/users'],
  ['drizzle/seed/seed.ts', '@/lib/articles/queries'],
] as const;

test('every rule catches its forbidden import, and nothing else is caught', () => {
  write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  for (const name of ['drizzle-orm', 'postgres', 'next']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  write('package.json', '{ "dependencies": { "drizzle-orm": "1", "postgres": "1", "next": "1" } }');
  for (const file of ['lib/text/slug.ts', 'drizzle/schema/users.ts']) write(file, 'export {};');
  for (const [file, target] of [...FORBIDDEN, ...ALLOWED]) write(file, `import '${target}';`);

  const caught = cruise(project).violations.map(({ from, rule }) => `${from} ${rule.severity} ${rule.name}`);
  expect(caught.sort()).toEqual(FORBIDDEN.map(([file, , rule]) => `${file} error ${rule}`).sort());
});

test('our own graph is not empty', () => {
  expect(cruise('.').totalCruised).toBeGreaterThan(250);
});
