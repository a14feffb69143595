import { askOnce, getRequest } from './raw-connection';

/** The seed article of the demo portal, as its list links to it. */
export async function seedArticlePath(port: number): Promise<string> {
  const sitemap = (await askOnce(port, getRequest('/sitemap.xml', 'identity'))).body.toString();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/bai-viet\/[^<]+)<\/loc>/g)].flatMap(
    ([, path]) => path ?? [],
  );
  // The oldest one: it was brought over from the portal of 2017.
  const path = paths.at(-1);
  if (!path) throw new Error('the demo portal shows no article');
  return path;
}

export const LIST = '/chuyen-muc/tin-tuc-su-kien';
export const NEWS = 'tin-tuc-su-kien/dang-uy';

export const numberOf = (articlePath: string) => Number(/-(\d+)$/.exec(articlePath)?.[1]);

/** The name of the counting action, from where /reader.js takes it. */
export async function countingAction(port: number, articlePath: string): Promise<string> {
  const html = (await askOnce(port, getRequest(articlePath, 'identity'))).body.toString();
  const action = /name="\$ACTION_ID_([0-9a-f]+)"/.exec(html)?.[1];
  if (!action) throw new Error('the article names no counting action');
  return action;
}
