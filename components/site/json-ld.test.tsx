import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ArticlePage } from '@/lib/articles/dto';
import type { Picture } from '@/lib/media/dto';
import { SCHEMA_VERSION } from '@/lib/richtext/model';
import type { SiteSettings } from '@/lib/settings/model';
import { NewsArticleJsonLd } from './json-ld';

const settings: SiteSettings = {
  siteName: 'Cổng thông tin',
  officeName: 'Ủy ban nhân dân phường',
  description: '',
  parentPortal: null,
  responsiblePerson: { name: '', title: '' },
  address: '',
  phone: '',
  email: '',
  sourceNotice: '',
  legalBasis: '',
  displayNames: [],
  announcementCategory: null,
  measuringScript: null,
  emblemMediaId: null,
  accentColour: null,
};

const cover: Picture = {
  id: 1,
  alt: 'Hội trường',
  caption: '',
  credit: '',
  width: 640,
  height: 480,
  placeholder: null,
  renditions: [
    { format: 'jpeg', width: 640, height: 480, url: '/media/a.jpg' },
    { format: 'webp', width: 640, height: 480, url: '/media/a.webp' },
  ],
};

const bare: ArticlePage = {
  number: 7,
  title: 'Tin ngắn',
  href: '/bai-viet/tin-ngan-7',
  lead: '',
  body: { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content: [] },
  pictures: new Map(),
  cover: null,
  posterName: '',
  publishedAt: new Date('2026-03-02T01:02:03Z'),
  updatedAt: new Date('2026-03-02T01:02:03Z'),
  views: 0,
  byline: '',
  source: null,
  correctionNote: '',
  breadcrumbs: [],
  otherCategories: [],
  tags: [],
};

function written(article: ArticlePage): Record<string, unknown> {
  const html = renderToStaticMarkup(<NewsArticleJsonLd article={article} settings={settings} />);
  return JSON.parse(/^<script[^>]*>(.*)<\/script>$/s.exec(html)?.[1] ?? '');
}

test('what an article does not have is left out rather than said to be empty', () => {
  const data = written(bare);
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: 'Tin ngắn' });
  const empty = Object.entries(data).filter(
    ([, value]) => value === '' || (Array.isArray(value) && value.length === 0),
  );
  expect(empty).toEqual([]);
});

test('what it has is said, pictures in the format every machine reads', () => {
  expect(written({ ...bare, lead: 'Tóm tắt', cover })).toMatchObject({
    description: 'Tóm tắt',
    image: [expect.stringMatching(/^https?:.*\/media\/a\.jpg$/)],
  });
});
