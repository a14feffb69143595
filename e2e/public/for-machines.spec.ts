import { ArticlePage } from '@/e2e/pages/article-page';
import { expect, test } from '@/e2e/support/test';
import { bodyOf } from '@/lib/testing/content';

test.skip(({ isMobile }) => isMobile, 'a machine has no screen');

interface Parsed {
  error: string | null;
  root: string;
  texts: string[];
}

/** Reads XML with the browser's parser, which accepts nothing that is not well-formed. */
function parseXml({ xml, tag }: { xml: string; tag: string }): Parsed {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return {
    error: parsed.querySelector('parsererror')?.textContent ?? null,
    root: parsed.documentElement.nodeName,
    texts: [...parsed.querySelectorAll(tag)].map((element) => element.textContent ?? ''),
  };
}

test('the feeds hold the newest news and are well-formed', async ({ page, request, newsroom, baseURL }) => {
  const category = await newsroom.category();
  const { title, href } = await newsroom.publish({
    title: `Giá vé < 5.000 đồng & “miễn phí” ]]> <b>${newsroom.unique()}</b>`,
    categories: [category.path],
    publishedAt: new Date(),
  });
  await page.goto('/');
  for (const feed of ['/rss.xml', `${category.href}/rss.xml`]) {
    await expect(async () => {
      const response = await request.get(feed);
      expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8');
      const xml = await response.text();
      const links = await page.evaluate(parseXml, { xml, tag: 'item > link' });
      expect(links).toMatchObject({ error: null, root: 'rss' });
      expect(links.texts).toContain(`${baseURL}${href}`);
      // The end of a CDATA section cannot stand in one, so it is parted.
      expect((await page.evaluate(parseXml, { xml, tag: 'item > title' })).texts).toContain(
        title.replace(']]>', ']] >'),
      );
    }).toPass({ timeout: 30_000 });
  }
  expect((await request.get('/chuyen-muc/khong-co/rss.xml')).status()).toBe(404);
});

test('the sitemap names what can be read and nothing else', async ({ page, request, newsroom, baseURL }) => {
  const { href } = await newsroom.publish();
  const gone = await newsroom.seedWithdrawn();
  await page.goto('/');
  await expect(async () => {
    const xml = await (await request.get('/sitemap.xml')).text();
    const { error, root, texts } = await page.evaluate(parseXml, { xml, tag: 'loc' });
    expect({ error, root }).toEqual({ error: null, root: 'urlset' });
    expect(texts).toEqual(expect.arrayContaining([`${baseURL}/`, `${baseURL}${href}`, `${baseURL}/trang/lien-he`]));
    expect(texts).not.toContain(`${baseURL}${gone.href}`);
    expect(texts.filter((address) => !address.startsWith(`${baseURL}/`))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  }).toPass({ timeout: 30_000 });
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(robots).toContain('Disallow: /quan-tri');
});

test('every address of the sitemap answers 200', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  // Other tests publish and withdraw meanwhile; what the demonstration brought stays.
  const stable = paths.filter((path) => !/bai-thu-|muc-[0-9a-f]{8}|gia-ve-/.test(path));
  expect(stable.length).toBeGreaterThan(60);
  for (const path of stable) expect((await request.get(path)).status(), path).toBe(200);
});

test('an article tells search engines and previews what it is', async ({ page, newsroom, baseURL }) => {
  const [cover] = await newsroom.pictures(1);
  const category = await newsroom.category();
  const lead = 'Tóm tắt có </script><script>alert(1)</script> & "ngoặc kép".';
  const { title, href } = await newsroom.publish({
    title: `Tiêu đề có </script> và "ngoặc" ${newsroom.unique()}`,
    lead,
    byline: 'Nguyễn Thị Ễ',
    categories: [category.path],
    body: bodyOf('Nội dung.'),
    coverMediaId: cover,
    publishedAt: new Date('2026-03-02T01:02:03Z'),
  });
  await page.goto(href);
  const article = new ArticlePage(page);
  const url = `${baseURL}${href}`;
  const meta = (property: string) => page.locator(`meta[property="${property}"]`);

  await expect(page).toHaveTitle(`${title} | Cổng thông tin điện tử phường Sao Mai`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', url);
  await expect(meta('og:url')).toHaveAttribute('content', url);
  await expect(meta('og:title')).toHaveAttribute('content', title);
  await expect(meta('og:type')).toHaveAttribute('content', 'article');
  await expect(meta('og:locale')).toHaveAttribute('content', 'vi_VN');
  await expect(meta('article:published_time')).toHaveAttribute('content', '2026-03-02T08:02:03+07:00');
  const image = await meta('og:image').getAttribute('content');
  const preview = await page.request.get(image ?? '');
  expect(preview.headers()['content-type']).toBe('image/jpeg');

  await expect(article.structuredData).toHaveCount(1);
  const data = JSON.parse((await article.structuredData.textContent()) ?? '');
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: lead,
    url,
    mainEntityOfPage: url,
    inLanguage: 'vi',
    datePublished: '2026-03-02T08:02:03+07:00',
    author: { '@type': 'Person', name: 'Nguyễn Thị Ễ' },
    publisher: { '@type': 'GovernmentOrganization', name: 'Ủy ban nhân dân phường Sao Mai' },
  });
  expect(data.image).toContain(image);
});

test('lists and the home page name their one address', async ({ page, baseURL }) => {
  const canonical = page.locator('link[rel="canonical"]');
  await page.goto('/?utm_source=thu');
  await expect(canonical).toHaveAttribute('href', `${baseURL}/`);
  await page.goto('/chuyen-muc/tin-tuc-su-kien?trang=2&fbclid=1');
  await expect(canonical).toHaveAttribute('href', `${baseURL}/chuyen-muc/tin-tuc-su-kien?trang=2`);
  await expect(page.locator('link[rel="alternate"][type="application/rss+xml"]')).toHaveAttribute(
    'href',
    `${baseURL}/chuyen-muc/tin-tuc-su-kien/rss.xml`,
  );
});
