import { ANNOUNCEMENTS } from './announcements';
import { COMMITTEE } from './committee';
import { CULTURE_AND_SCHOOLS } from './culture-and-schools';
import { FRONT_AND_SECURITY } from './front-and-security';
import { LAW_AND_OPENNESS } from './law-and-openness';
import type { SeedArticle } from './model';
import { PARTY_AND_COUNCIL } from './party-and-council';
import { SERVICES } from './services';

export const ARTICLES: SeedArticle[] = [
  ...PARTY_AND_COUNCIL,
  ...COMMITTEE,
  ...FRONT_AND_SECURITY,
  ...SERVICES,
  ...ANNOUNCEMENTS,
  ...LAW_AND_OPENNESS,
  ...CULTURE_AND_SCHOOLS,
];
