import { expect, test } from 'vitest';
import { fontFaces, usedFonts } from './font-faces';

const css = `a{color:red}
@font-face{font-family:X;src:url("/latin.woff2") format("woff2");unicode-range:U+0000-00FF, U+0131}
@font-face{font-family:X;src:url(/viet.woff2);unicode-range:U+1EA0-1EF9,U+3??}
@font-face{font-family:Y;src:url(/all.woff2)}`;

test('reads files and ranges, also as minifiers write them', () => {
  expect(fontFaces(css)).toEqual([
    {
      url: '/latin.woff2',
      ranges: [
        [0, 0xff],
        [0x131, 0x131],
      ],
    },
    {
      url: '/viet.woff2',
      ranges: [
        [0x1ea0, 0x1ef9],
        [0x300, 0x3ff],
      ],
    },
    { url: '/all.woff2', ranges: [[0, 0x10ffff]] },
  ]);
});

test('a browser loads only the files that have a letter of the page', () => {
  expect(usedFonts(fontFaces(css), 'abc')).toEqual(['/latin.woff2', '/all.woff2']);
  expect(usedFonts(fontFaces(css), 'ễ')).toEqual(['/viet.woff2', '/all.woff2']);
});
