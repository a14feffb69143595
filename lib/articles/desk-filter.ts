import { ARTICLE_KINDS, EDITION_STATES } from '@/drizzle/schema/vocabulary';
import { routes } from '@/lib/routes';
import { cleanLine } from '@/lib/text/clean';
import type { UserActor } from '@/lib/users/actor';
import { STATE_LABELS } from './labels';
import type { ArticleKind, EditionState } from './model';
import { reachOf } from './policy';

/** In the order of the desk's menu; the names stand in its addresses. */
export const DESK_VIEWS = [
  'nhap',
  'cho-duyet',
  'tra-lai',
  'hen-gio',
  'da-dang',
  'da-go',
  'thung-rac',
  'tat-ca',
] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** Which editions a view is about; `tat-ca` shows of each article the one that matters now. */
export const VIEW_STATES: Record<DeskView, EditionState | null> = {
  nhap: 'draft',
  'cho-duyet': 'submitted',
  'tra-lai': 'returned',
  'hen-gio': 'scheduled',
  'da-dang': 'published',
  'da-go': 'withdrawn',
  'thung-rac': 'trashed',
  'tat-ca': null,
};

const VIEW_LABELS: Record<DeskView, string> = {
  nhap: 'Bản nháp của tôi',
  'cho-duyet': STATE_LABELS.submitted,
  'tra-lai': STATE_LABELS.returned,
  'hen-gio': 'Hẹn giờ',
  'da-dang': STATE_LABELS.published,
  'da-go': STATE_LABELS.withdrawn,
  'thung-rac': 'Thùng rác',
  'tat-ca': 'Tất cả',
};

const approves = (actor: UserActor) => reachOf(actor, 'publish') === 'all';

/** What waits is the business of whoever may approve it; for the others it only waits. */
export const viewLabel = (view: DeskView, actor: UserActor): string =>
  view === 'cho-duyet' && approves(actor) ? 'Chờ tôi duyệt' : VIEW_LABELS[view];

/** Where a row stands in its list: the moment in microseconds, and the edition. */
export interface Place {
  moment: number;
  id: number;
}

export interface DeskFilter {
  view: DeskView;
  /** Only in the view of everything; the others are about one state each. */
  state: EditionState | null;
  categoryId: number | null;
  authorId: number | null;
  kind: ArticleKind | null;
  /** Words of the title, with or without their accents. */
  words: string;
  /** The page that begins behind this place, or the one that ends before it. */
  from: { side: 'after' | 'before'; place: Place } | null;
}

/** States a person can ask for; what was replaced is history. */
export const FILTER_STATES = EDITION_STATES.filter((state) => state !== 'superseded');
export const FILTER_KINDS = ARTICLE_KINDS;

const MOST_LETTERS = 200;

type Params = Record<string, string | string[] | undefined>;

/** What an address of the list asks for. Whatever it cannot mean is as if it were not there. */
export function parseDeskFilter(params: Params, actor: UserActor): DeskFilter {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
  const among = <T extends string>(values: readonly T[], name: string) =>
    values.find((value) => value === text(name)) ?? null;
  const view = among(DESK_VIEWS, 'muc') ?? (approves(actor) ? 'cho-duyet' : 'nhap');
  const [after, before] = [parsePlace(text('sau')), parsePlace(text('truoc'))];
  return {
    view,
    state: view === 'tat-ca' ? among(FILTER_STATES, 'trang-thai') : null,
    categoryId: parseId(text('chuyen-muc')),
    authorId: parseId(text('tac-gia')),
    kind: among(FILTER_KINDS, 'loai'),
    words: cleanLine(text('tu').slice(0, MOST_LETTERS)),
    from: after ? { side: 'after', place: after } : before ? { side: 'before', place: before } : null,
  };
}

export const isFiltered = ({ state, categoryId, authorId, kind, words }: DeskFilter): boolean =>
  state !== null || categoryId !== null || authorId !== null || kind !== null || words !== '';

/** The address of a list. */
export function deskListHref({ view, state, categoryId, authorId, kind, words, from }: DeskFilter): string {
  const params = new URLSearchParams({ muc: view });
  const given = { 'trang-thai': state, 'chuyen-muc': categoryId, 'tac-gia': authorId, loai: kind, tu: words };
  for (const [name, value] of Object.entries(given)) if (value) params.set(name, String(value));
  if (from) params.set(from.side === 'after' ? 'sau' : 'truoc', `${from.place.moment}.${from.place.id}`);
  return `${routes.desk()}?${params}`;
}

/** The list of a view and nothing else. */
export const viewHref = (view: DeskView): string =>
  deskListHref({ view, state: null, categoryId: null, authorId: null, kind: null, words: '', from: null });

const parseId = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

function parsePlace(text: string): Place | null {
  const match = /^(\d{1,16})\.([1-9]\d{0,14})$/.exec(text);
  return match && Number(match[1]) <= Number.MAX_SAFE_INTEGER
    ? { moment: Number(match[1]), id: Number(match[2]) }
    : null;
}
