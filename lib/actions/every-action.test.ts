import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a stranger may call; each new one is a decision to be seen here. */
const FOR_ANYBODY = ['recordViewAction', 'setPasswordAction', 'signInAction'];

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => !/\.test\.tsx?$/.test(file) && /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(`lib/${file}`, 'utf8') }))
  .filter(({ source }) => /^['"]use server['"]/m.test(source));

const exported = (source: string) =>
  [
    ...source.matchAll(/^export (?:const|async function|function|default) ?(\w*)([\s\S]*?)(?=^export |(?![\s\S]))/gm),
  ].map(([, name = '', definition = '']) => ({ name, definition }));

test('every server action goes through the wrapper, and asks for a session unless it is for anybody', () => {
  const actions = files.flatMap(({ source }) => exported(source));
  expect(actions.length).toBeGreaterThan(8);
  const bare = actions.filter(({ definition }) => !/^ = define(?:Action|Form)\(/.test(definition));
  expect(bare.map(({ name }) => name)).toEqual([]);
  const open = actions.filter(({ definition }) => !/\bsignedIn: true\b/.test(definition));
  expect(open.map(({ name }) => name).sort()).toEqual(FOR_ANYBODY);
});

test('actions live in actions.ts, where this test and the next reader find them', () => {
  expect(files.filter(({ file }) => !file.endsWith('/actions.ts')).map(({ file }) => file)).toEqual([]);
  const elsewhere = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => /['"]use server['"]/.test(readFileSync(`${folder}/${file}`, 'utf8'))),
  );
  expect(elsewhere).toEqual([]);
});

test('an action without the wrapper would be seen', () => {
  expect(exported('export async function deleteAll() {}\n')).toMatchObject([{ name: 'deleteAll' }]);
});
