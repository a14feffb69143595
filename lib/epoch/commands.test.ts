import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const commands = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/commands\/[^/]+(?<!\.test)\.ts$/.test(file))
  .map((file) => `lib/${file}`);

/** A command changes what readers may see and bumps the epoch, or says in a line why it need not. */
const saysSo = (source: string) => /\bbumpEpoch\(tx\)/.test(source) || /^\/\/ No epoch: .{20,}/m.test(source);

test.each(commands)('%s bumps the epoch or says why not', (file) => {
  expect(saysSo(readFileSync(file, 'utf8'))).toBe(true);
});

test('there are commands, and one that does neither would be caught', () => {
  expect(commands.length).toBeGreaterThanOrEqual(4);
  expect(saysSo("export async function renameCategory() { await tx.update(categories).set({ name: 'x' }); }")).toBe(
    false,
  );
  expect(saysSo('// No epoch: ')).toBe(false);
});
