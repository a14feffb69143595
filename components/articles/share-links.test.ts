import { expect, test } from 'vitest';
import { shareLinks } from './share-links';

const url = 'https://phuong.tinh.gov.vn/bai-viet/ra-quan-don-ve-sinh-12?a=1&b=2';
const [facebook, zalo] = shareLinks(url).map(({ href }) => new URL(href));

test('Facebook gets the whole address as one parameter', () => {
  expect([...(facebook?.searchParams ?? [])]).toEqual([['u', url]]);
});

test('Zalo gets the address inside its own document', () => {
  const payload = Buffer.from(zalo?.searchParams.get('d') ?? '', 'base64').toString();
  expect(JSON.parse(payload)).toEqual({ url });
});
