import { createHash } from 'node:crypto';

const reading = {
  and: [
    { href_matches: '/*' },
    ...['/quan-tri/*', '/dang-nhap*', '/dat-mat-khau/*', '/api/*', '/media/*'].map((path) => ({
      not: { href_matches: path },
    })),
  ],
};

/**
 * Which pages a browser may fetch ahead: those whose link is pointed at, and draw when the pointer goes down. Fetching
 * ahead counts no view; a page drawn ahead counts when it is shown.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: reading, eagerness: 'moderate' }],
  prerender: [{ where: reading, eagerness: 'conservative' }],
});

const hash = createHash('sha256').update(SPECULATION_RULES).digest('hex').slice(0, 10);

export const SPECULATION_RULES_PATH = `/reading.${hash}.speculationrules`;
