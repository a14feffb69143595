import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampSources } from './sources-stamp';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(root, 'app/deep'), { recursive: true });
  writeFileSync(join(root, 'app/deep/page.tsx'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

test('the stamp changes with a source, a new file and the key, and with nothing else', () => {
  const before = stampSources('key', root);
  writeFileSync(join(root, 'app/deep/page.test.tsx'), 'a test');
  writeFileSync(join(root, 'README.md'), 'words');
  expect(stampSources('key', root)).toBe(before);
  expect(stampSources('other key', root)).not.toBe(before);
  writeFileSync(join(root, 'app/deep/page.tsx'), 'two');
  const edited = stampSources('key', root);
  expect(edited).not.toBe(before);
  writeFileSync(join(root, 'app/empty.ts'), '');
  expect(stampSources('key', root)).not.toBe(edited);
});
