import { expect, test } from 'vitest';
import { siteSettingsSchema } from './input';

const STORED_BEFORE = {
  siteName: 'Cổng thông tin điện tử phường Sao Mai',
  officeName: 'Ủy ban nhân dân phường Sao Mai',
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
};
const parsed = (url: string) => siteSettingsSchema.safeParse({ ...STORED_BEFORE, measuringScript: { url } });

test('settings that were stored before there was one have none', () => {
  expect(siteSettingsSchema.parse(STORED_BEFORE)).toMatchObject({ ...STORED_BEFORE, measuringScript: null });
});

test.each(['https://emc.example.vn/js/m.js?id=1&w=2', 'https://emc.example.vn:8443/m.js'])('%s is one', (url) => {
  expect(parsed(url).data?.measuringScript).toEqual({ url });
});

test.each([
  'http://emc.example.vn/m.js',
  '//emc.example.vn/m.js',
  '/m.js',
  'javascript:alert(1)',
  'data:text/javascript,alert(1)',
  'https://emc.example.vn;script-src/m.js',
  'https://*.example.vn/m.js',
  "https://'unsafe-inline'/m.js",
  'https://127.0.0.1/m.js',
  'https://localhost/m.js',
  `https://emc.example.vn/${'m'.repeat(500)}.js`,
  '',
])('%s is none', (url) => {
  expect(parsed(url).success).toBe(false);
});
