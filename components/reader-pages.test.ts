import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// Reader pages reach people without a framework and under a strict content security policy. What an import rule can see
// stands in biome.json; this reads the files for the rest.
const NOT_FOR_READERS = /^components\/(?:desk|editor|forms|browser)\//;

const filesBelow = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => kind.test(file) && !/\.test\.tsx?$/.test(file) && !NOT_FOR_READERS.test(file));

const files = [
  ...filesBelow('app/(public)', /\.tsx?$/),
  ...filesBelow('components', /\.tsx?$/),
  // What draws a body draws it for readers.
  ...filesBelow('lib', /\.tsx$/),
];

const FORBIDDEN = {
  "'use client'": /^\s*['"]use client['"]/m,
  'an inline style': /\sstyle=[{"]/,
  'an inline event handler': /\son[A-Z]\w*=\{/,
  dangerouslySetInnerHTML: /dangerouslySetInnerHTML/,
  'a <style> element': /<style[\s>]/,
  '<Suspense>': /<(?:React\.)?Suspense[\s>]/,
};

test('there are reader pages to look at', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(files).toContain('lib/richtext/render.tsx');
  expect(files.filter((file) => /(?:^|\/)loading\.tsx$/.test(file))).toEqual([]);
});

describe.each(Object.entries(FORBIDDEN))('no reader page has %s', (_what, pattern) => {
  test('in any file', () => {
    expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

test('the patterns find what they are for', () => {
  const samples = [
    "'use client';\nexport {}",
    '<p style={{ color }}>',
    '<button onClick={go}>',
    '<p dangerouslySetInnerHTML={x} />',
    '<style>',
    '<Suspense fallback>',
  ];
  Object.values(FORBIDDEN).forEach((pattern, index) => {
    expect(samples[index]).toMatch(pattern);
  });
});
