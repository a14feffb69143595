import { expect, test } from 'vitest';
import { NeedsRuntimeError, withoutRuntime } from './html-rewriter';

const OWN = new Set(['/reader.1.js', '/theme.1.js']);
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="vi"><head>${head}<title>Tít</title></head><body>${body}</body></html>`;

test('the runtime, its data and its hints are gone; what we wrote is there to the letter', () => {
  const html = page(
    '<script src="/theme.1.js"></script><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css"/><script src="/_next/a.js" async=""></script>',
    '<div hidden=""><!--$--><!--/$--></div><p>Ủy ban &amp; “nhân dân” 1 &lt; 2</p><script type="application/ld+json">{"a":"</p>"}</script><script>self.__next_f.push([1,"<p>x</p>"])</script><script src="/reader.1.js" defer=""></script>',
  );
  expect(withoutRuntime(html, OWN)).toBe(
    page(
      '<script src="/theme.1.js"></script><link rel="stylesheet" href="/_next/a.css"/>',
      '<div hidden=""></div><p>Ủy ban &amp; “nhân dân” 1 &lt; 2</p><script type="application/ld+json">{"a":"</p>"}</script><script src="/reader.1.js" defer=""></script>',
    ),
  );
});

test('what an article says of scripts is text and stays text', () => {
  const html = page('', '<p>&lt;script&gt;alert(1)&lt;/script&gt; và $RC( và self.__next_f</p>');
  expect(withoutRuntime(html, OWN)).toBe(html);
});

test('the measuring script stays when it is one of ours, to the letter, and no other of its site', () => {
  const script = '<script src="https://emc.example.vn/m.js?id=1&amp;w=2" defer=""></script>';
  const html = page(script, '');
  expect(withoutRuntime(html, new Set([...OWN, 'https://emc.example.vn/m.js?id=1&w=2']))).toBe(html);
  expect(withoutRuntime(html, new Set([...OWN, 'https://emc.example.vn/m.js']))).toBe(page('', ''));
  expect(withoutRuntime(html, OWN)).toBe(page('', ''));
});

test.each([
  ['a hole', page('', '<template id="B:0"></template>')],
  ['a streamed boundary', page('', '<script>$RC("B:0","S:0")</script>')],
  ['a title outside head', '<html><head></head><body><title>Tít</title></body></html>'],
])('%s needs the runtime, so the page is refused', (what, html) => {
  expect(() => withoutRuntime(html, OWN)).toThrow(NeedsRuntimeError);
  expect(() => withoutRuntime(html, OWN)).toThrow(what);
});

test('a drawing may have a title of its own inside the body', () => {
  expect(() => withoutRuntime(page('', '<svg><title>Biểu tượng</title></svg>'), OWN)).not.toThrow();
});
