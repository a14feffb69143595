import { expect, test } from 'vitest';
import { headerOf, parseRawResponse } from './raw-response';

const sized = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nServer-Timing: cache;desc=hit\r\n\r\nhello';
const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n';

test('an answer of stated length, and the next one behind it stays', () => {
  const response = parseRawResponse(Buffer.from(`${sized}HTTP/1.1 404`));
  expect(response).toMatchObject({ status: 200, wireBytes: sized.length });
  expect(response?.body.toString()).toBe('hello');
  expect(headerOf(response?.head ?? '', 'server-timing')).toBe('cache;desc=hit');
  expect(headerOf(response?.head ?? '', 'etag')).toBeUndefined();
});

test('an answer in chunks', () => {
  const response = parseRawResponse(Buffer.from(chunked));
  expect(response?.body.toString()).toBe('hello world');
  expect(response?.wireBytes).toBe(chunked.length);
});

test.each([sized, chunked])('every beginning of it is not yet an answer', (whole) => {
  for (let length = 0; length < whole.length; length += 1) {
    expect(parseRawResponse(Buffer.from(whole.slice(0, length)))).toBeNull();
  }
});

test('304 has no body, whatever length it states', () => {
  const head = 'HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n';
  expect(parseRawResponse(Buffer.from(head))).toMatchObject({ status: 304, wireBytes: head.length });
});

test('an answer whose end cannot be known is an error', () => {
  expect(() => parseRawResponse(Buffer.from('HTTP/1.1 200 OK\r\n\r\nhello'))).toThrow('unknown length');
});
