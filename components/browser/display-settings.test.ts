import { afterEach, expect, test, vi } from 'vitest';
import { choose, keptChoice } from './display-settings';

afterEach(() => vi.unstubAllGlobals());

const keeping = (values: Record<string, string>) =>
  vi.stubGlobal('localStorage', { getItem: (name: string) => values[name] ?? null });

test('a kept choice comes back', () => {
  keeping({ theme: 'dark', 'text-size': 'large' });
  expect([keptChoice('theme'), keptChoice('contrast'), keptChoice('text-size')]).toEqual(['dark', null, 'large']);
});

test('what another version or a curious reader left there is ignored', () => {
  keeping({ theme: 'purple', contrast: 'dark' });
  expect([keptChoice('theme'), keptChoice('contrast')]).toEqual([null, null]);
});

test('a browser that keeps nothing still shows the choice', () => {
  const refuse = () => {
    throw new DOMException('denied');
  };
  const setAttribute = vi.fn();
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  vi.stubGlobal('document', { documentElement: { setAttribute } });
  choose('theme', 'dark');
  expect(setAttribute).toHaveBeenCalledWith('data-theme', 'dark');
  expect(keptChoice('theme')).toBeNull();
});
