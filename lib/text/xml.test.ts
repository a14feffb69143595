import { Feed } from 'feed';
import { expect, test } from 'vitest';
import { xmlText } from './xml';

test('what XML cannot hold goes, what it can stays', () => {
  expect(xmlText('a\u0000\u0008\u001f\ufffe\uffff\ud83db\t\n\r😀ế')).toBe('ab\t\n\r😀ế');
});

test('a title cannot write markup into the feed', () => {
  const title = ']]>]]><item><title>giả</title></item>';
  const rss = (text: string) => {
    const feed = new Feed({ title: 'Tin', id: 'https://example.vn/', copyright: '' });
    feed.addItem({ title: text, link: 'https://example.vn/1', date: new Date(0) });
    return feed.rss2();
  };
  const outsideCdata = (xml: string) => xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  expect(outsideCdata(rss(title))).toContain('<title>giả</title>');
  expect(outsideCdata(rss(xmlText(title)))).not.toContain('giả');
});
