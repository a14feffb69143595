import { expect, test } from 'vitest';
import { nginxConfiguration } from './nginx-configuration';

const page = (head: string) => ({ path: '/bai-viet/a-1', file: '/bai-viet/a-1', head });
const configure = (head: string, module: string | null = null) =>
  nginxConfiguration({ port: 8080, prefix: '/tmp/x', module, pages: [page(head)] });

test('copies our headers with their quotes, and leaves to nginx what nginx says itself', () => {
  const text = configure(
    'HTTP/1.1 200 OK\r\netag: "abc-br"\r\nVary: accept-encoding\r\nContent-Length: 5\r\nDate: now',
  );
  expect(text).toContain('location = /bai-viet/a-1 {');
  expect(text).toContain('add_header etag "\\"abc-br\\"";');
  expect(text).toContain('add_header vary "accept-encoding";');
  expect(text).not.toMatch(/add_header (?:content-length|date)/i);
});

test('uses brotli where the module is', () => {
  expect(configure('HTTP/1.1 200 OK', '/m.so')).toContain('load_module /m.so;');
  expect(configure('HTTP/1.1 200 OK')).not.toContain('brotli');
});

test('a header that nginx would change is refused', () => {
  expect(() => configure('HTTP/1.1 200 OK\r\nx: $host')).toThrow('variable');
});
