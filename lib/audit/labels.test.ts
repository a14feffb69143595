import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTION_LABELS, actionLabel, SUBJECT_LABELS } from './labels';

const sources = ['lib', 'cli', 'server', 'drizzle/seed'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith('testing/'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

const written = (pattern: RegExp) =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, code = '']) => code)))].sort();

test('everything a command writes into the log has its words, and so has everything that may be refused', () => {
  const actions = written(/\baction: '([a-z-]+\.[a-z_-]+)'/g);
  expect(actions.length).toBeGreaterThan(25);
  expect(actions.filter((code) => !(code in ACTION_LABELS))).toEqual([]);
  const acts = written(/\bact: '([a-z-]+\.[a-z_-]+)'/g);
  expect(acts.length).toBeGreaterThan(20);
  expect(acts.filter((code) => actionLabel(code) === code)).toEqual([]);
});

test('each writing into the log names what was done in plain, so that the test before this one sees it', () => {
  const calls = sources.flatMap((source) => source.split('await recordAudit(').slice(1));
  expect(calls.length).toBeGreaterThan(25);
  const hidden = calls.filter((call) => !/^[^;]*?\baction: '[a-z-]+\.[a-z_-]+'/.test(call));
  expect(hidden).toEqual([]);
  expect(sources.filter((source) => source.includes('.insert(auditLog)'))).toHaveLength(1);
});

test('so has everything it may be done to', () => {
  const subjects = written(/\b(?:subject|const subject)\b[^;]{0,80}?\{ type: '([a-z-]+)'/g);
  expect(subjects).toContain('article');
  expect(subjects).toContain('link-group');
  expect(subjects.filter((type) => !(type in SUBJECT_LABELS))).toEqual([]);
});

test('an action without words shows its code', () => {
  expect(actionLabel('video.transcode')).toBe('video.transcode');
});
