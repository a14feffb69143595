export interface Link {
  label: string;
  href: string;
}

/** Every URL a person can be sent to is built here. Paths are relative to SITE_URL. */
export const routes = {
  home: () => '/',
  /** `path` is the chain of slugs from the root category down. */
  category: (path: readonly string[], page = 1) => `/chuyen-muc/${path.join('/')}${page > 1 ? `?trang=${page}` : ''}`,
  categoryFeed: (path: readonly string[]) => `/chuyen-muc/${path.join('/')}/rss.xml`,
  article: (slug: string, number: number) => `/bai-viet/${slug}-${number}`,
  video: (slug: string, number: number) => `/video/${slug}-${number}`,
  page: (slug: string) => `/trang/${slug}`,
  media: (key: string) => `/media/${key}`,
  viewPixel: (number: number) => `/api/luot-xem/${number}.gif`,
  /** `colour` is #rrggbb; its address names it, so that a browser may keep it for ever. */
  colours: (colour: string) => `/mau-sac.css?mau=${colour.slice(1)}`,
  feed: () => '/rss.xml',
  sitemap: () => '/sitemap.xml',
  /** `returnTo` is the page of the desk that asked for a sign-in. */
  signIn: (returnTo?: string) => `/dang-nhap${returnTo ? `?tiep=${encodeURIComponent(returnTo)}` : ''}`,
  setPassword: (token: string) => `/dat-mat-khau/${token}`,
  desk: () => '/quan-tri',
  /** Where the pages of single articles are; there is no page of this name. */
  deskArticles: () => '/quan-tri/bai-viet',
  newArticle: () => '/quan-tri/bai-viet/moi',
  newPage: () => '/quan-tri/bai-viet/moi?loai=page',
  deskArticle: (number: number) => `/quan-tri/bai-viet/${number}`,
  auditLog: () => '/quan-tri/nhat-ky',
  deskCategories: () => '/quan-tri/chuyen-muc',
  newCategory: (parentId?: number) => `/quan-tri/chuyen-muc/moi${parentId ? `?trong=${parentId}` : ''}`,
  deskCategory: (id: number) => `/quan-tri/chuyen-muc/${id}`,
  deskPages: () => '/quan-tri/trang',
  deskLinks: () => '/quan-tri/lien-ket',
  newLinkGroup: () => '/quan-tri/lien-ket/moi',
  deskLinkGroup: (id: number) => `/quan-tri/lien-ket/${id}`,
  deskSettings: () => '/quan-tri/cai-dat',
  mySessions: () => '/quan-tri/phien-dang-nhap',
  users: () => '/quan-tri/nguoi-dung',
  newUser: () => '/quan-tri/nguoi-dung/moi',
  user: (id: number) => `/quan-tri/nguoi-dung/${id}`,
};

/** "<slug>-<number>" as it stands in a URL; null when there is no plausible number at the end. */
export function parseNumberedSlug(segment: string): { slug: string; number: number } | null {
  const match = /^(?:(.*)-)?([1-9]\d{0,14})$/.exec(segment);
  if (!match?.[2]) return null;
  return { slug: match[1] ?? '', number: Number(match[2]) };
}
