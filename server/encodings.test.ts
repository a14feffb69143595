import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { acceptedEncoding, encode } from './encodings';

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['BR', 'br'],
  ['identity', 'identity'],
  ['*', 'gzip'],
  ['brotli-like', 'identity'],
])('%s asks for %s', (header, expected) => expect(acceptedEncoding(header)).toBe(expected));

test('every encoding holds the same bytes', async () => {
  const body = Buffer.from('Ủy ban nhân dân phường '.repeat(100));
  const { br, gzip, identity } = await encode(body);
  expect(brotliDecompressSync(br)).toEqual(body);
  expect(gunzipSync(gzip)).toEqual(body);
  expect(identity).toEqual(body);
  expect(br.byteLength).toBeLessThan(body.byteLength / 5);
});
