import type { ARTICLE_KINDS, EDITION_STATES } from '@/drizzle/schema/vocabulary';
import { routes } from '@/lib/routes';

export type ArticleKind = (typeof ARTICLE_KINDS)[number];
export type EditionState = (typeof EDITION_STATES)[number];

/** The one canonical path of an article. */
export function articleHref(kind: ArticleKind, slug: string, number: number): string {
  if (kind === 'page') return routes.page(slug);
  if (kind === 'video') return routes.video(slug, number);
  return routes.article(slug, number);
}

/**
 * The one table of how an edition moves. What is not here does not happen; a published edition besides becomes
 * `superseded` when another of its article is published.
 */
const TRANSITIONS = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  publish: { from: ['submitted', 'scheduled'], to: 'published' },
  schedule: { from: ['submitted', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'submitted' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  trash: { from: ['draft', 'submitted', 'returned'], to: 'trashed' },
  restore: { from: ['trashed'], to: 'draft' },
} as const satisfies Record<string, { from: readonly EditionState[]; to: EditionState }>;

export type Transition = keyof typeof TRANSITIONS;

/**
 * What else can be done with an edition, and in which states: `correct` begins a new edition beside it, `feature` puts
 * news among the featured ones or takes it off, `place` gives a fixed page its place in the menu.
 */
const ACTS = {
  edit: ['draft', 'submitted', 'returned'],
  correct: ['published', 'withdrawn'],
  feature: ['published'],
  place: ['published'],
  read: ['draft', 'submitted', 'returned', 'scheduled', 'published', 'superseded', 'withdrawn', 'trashed'],
} as const satisfies Record<string, readonly EditionState[]>;

export type EditionAction = Transition | keyof typeof ACTS;

export const EDITION_ACTIONS = [...Object.keys(ACTS), ...Object.keys(TRANSITIONS)] as EditionAction[];

/** The states in which `action` makes sense, whoever asks. */
export function statesFor(action: EditionAction): readonly EditionState[] {
  return action in ACTS ? ACTS[action as keyof typeof ACTS] : TRANSITIONS[action as Transition].from;
}
