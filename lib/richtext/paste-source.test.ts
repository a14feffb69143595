import { expect, test } from 'vitest';
import { withStylesAside } from './paste-source';

test.each([
  ['<p style="color:red">a</p>', '<p data-style="color:red">a</p>'],
  ["<p class=x style='a:b'>", "<p class=x data-style='a:b'>"],
  ['<p\nSTYLE = a:b>', '<p\ndata-style = a:b>'],
  ['<img src="x"style="a:b"/>', '<img src="x"data-style="a:b"/>'],
  ['<br/style=a>', '<br/data-style=a>'],
  ['<style>p{color:red}</style><p>', '<p>'],
  ['<STYLE type="text/css"><!-- p > a {} --></STYLE >x', 'x'],
  ['a <style>p{}', 'a '],
  ['1 < 2 style="x" > 0', '1 < 2 style="x" > 0'],
  ['viết style="x" và </p style="y">', 'viết style="x" và </p style="y">'],
  ['<a title="a > b" style="x:y">', '<a title="a > b" data-style="x:y">'],
  ['chữ <p style="a', 'chữ '],
  ['không có thẻ', 'không có thẻ'],
])('%j becomes %j', (html, aside) => {
  expect(withStylesAside(html)).toBe(aside);
});

test('a page made to be slow is not', () => {
  for (const part of ['<a ', '<a "', '<style>', '<', '<p style="x">']) {
    const html = part.repeat(300_000);
    expect(withStylesAside(html).length).toBeLessThanOrEqual(html.length * 2);
  }
});
