import { describe, expect, test } from 'vitest';
import { cleanLine, cleanRun, cleanText } from './clean';
import { nfc } from './nfc';

const nfd = (text: string) => text.normalize('NFD');

test('both encodings of a marked letter become the same bytes', () => {
  expect(nfc(nfd('Phường Hòa Khánh'))).toBe('Phường Hòa Khánh');
  expect(cleanLine(nfd('Quận ủy Cẩm Lệ'))).toBe('Quận ủy Cẩm Lệ');
  expect(cleanLine('Bi\u0323 thư')).toBe('Bị thư');
});

describe('cleanLine', () => {
  test.each([
    ['spaces of every kind', '\u00a0Tọa\u2009\u3000đàm\t ', 'Tọa đàm'],
    ['zero-width junk', '\ufeffTọ\ufeffa\u200b\u200b đ\u2060àm', 'Tọa đàm'],
    ['a combining mark separated by a zero-width space', 'a\u200b\u0301', 'á'],
    ['line ends of every system', 'Một\r\nhai\rba\u2028bốn\u0085năm\vsáu', 'Một hai ba bốn năm sáu'],
    ['controls', 'Tọa\u0000 \u0007đàm\u001b\u009f', 'Tọa đàm'],
    ['direction overrides', 'bao-cao\u202Efdp.exe\u2069', 'bao-caofdp.exe'],
    ['half a surrogate pair and noncharacters', 'Tọa\ud83d đàm\uffff', 'Tọa đàm'],
    ['nothing but space', ' \u00a0\u200b\n', ''],
  ])('%s', (_, given, cleaned) => {
    expect(cleanLine(given)).toBe(cleaned);
  });

  test('emoji families and flags stay whole', () => {
    expect(cleanLine('Gia đình 👨‍👩‍👧 🇻🇳')).toBe('Gia đình 👨‍👩‍👧 🇻🇳');
  });

  test('U+00AD stays: it is the letter ư of TCVN3', () => {
    expect(cleanLine('ph\u00adêng')).toBe('ph\u00adêng');
  });

  test('cleaning twice changes nothing more', () => {
    const once = cleanLine('  Ả\u0323\u200b\u0301\u00a0 x ');
    expect(cleanLine(once)).toBe(once);
  });
});

test('a run keeps the one space that joins it to the next', () => {
  expect(cleanRun('\u00a0 theo\n  Quyết định ')).toBe(' theo Quyết định ');
});

test('text of several lines keeps them, and at most one empty line between', () => {
  expect(cleanText('\n Một \r\n\r\n\u00a0\r\n\r\n hai \nba\n\n')).toBe('Một\n\nhai\nba');
});
