import { routes } from '@/lib/routes';

const NOWHERE = 'http://nowhere.invalid';

/** Where a person goes after signing in: the page of the desk that sent them here, and never another site. */
export function parseReturnPath(text: string | undefined): string {
  const desk = routes.desk();
  // A browser reads "//" and "/\" as another host, and ignores tabs and line ends on the way.
  if (!text || !/^\/[^/\\]/.test(text) || /[\\\p{Cc}]/u.test(text) || !URL.canParse(text, NOWHERE)) return desk;
  const { origin, pathname, search } = new URL(text, NOWHERE);
  const within = pathname === desk || pathname.startsWith(`${desk}/`);
  return origin === NOWHERE && within ? pathname + search : desk;
}
