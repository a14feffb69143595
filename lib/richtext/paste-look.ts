import { linkTarget } from './link-target';
import { inNestingOrder } from './marks';
import type { Alignment, Mark } from './model';
import type { Dropped } from './paste-note';

type PlainMark = Exclude<Mark['type'], 'link'>;

/** How text at one place of a foreign page looks, as far as an article can show it. */
export interface Look {
  marks: ReadonlySet<PlainMark>;
  href: string | null;
  align: Exclude<Alignment, 'justify'> | undefined;
  heading: 2 | 3 | 4 | undefined;
  /** Text is there and cannot be seen: made invisible, or of no size. */
  invisible: boolean;
  sizeless: boolean;
  /** Line breaks of the source are meant. */
  verbatim: boolean;
}

export const PLAIN: Look = {
  marks: new Set(),
  href: null,
  align: undefined,
  heading: undefined,
  invisible: false,
  sizeless: false,
  verbatim: false,
};

const TAG_MARKS: Readonly<Record<string, PlainMark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
};

/** h1 is the title of the page it came from; below the title of ours headings begin with 2. */
const HEADINGS: Readonly<Record<string, 2 | 3 | 4>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

export type Style = ReadonlyMap<string, string>;

/** The declarations of a style attribute, read as text: a page under our policy may not hold one (see paste-source.ts). */
export function styleOf(element: Element): Style {
  const declarations = (element.getAttribute('style') ?? element.getAttribute('data-style') ?? '')
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon === -1) return [];
      return [
        [
          declaration.slice(0, colon).trim().toLowerCase(),
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ],
      ];
    });
  return new Map(declarations as [string, string][]);
}

const OUT_OF_SIGHT = /^-\d{3,}/;
const ZERO = /^(?:0+\.?0*|\.0+)[a-z%]*(?:\s*!important)?$/;

/** Nobody sees it, whatever stands inside: the ways in which links are hidden from those who publish them. */
export function isHidden(element: Element, style: Style): boolean {
  const is = (property: string, pattern: RegExp) => pattern.test(style.get(property) ?? '');
  const cutOff = is('overflow', /hidden|clip/) || is('overflow-x', /hidden/) || is('overflow-y', /hidden/);
  return (
    element.hasAttribute('hidden') ||
    is('display', /^none/) ||
    is('mso-hide', /^all/) ||
    is('opacity', ZERO) ||
    ['text-indent', 'left', 'top', 'right', 'margin-left', 'margin-top'].some((side) => is(side, OUT_OF_SIGHT)) ||
    (cutOff && ['width', 'height', 'max-height', 'max-width'].some((side) => is(side, /^[01](?:\.0*)?(?:px|pt)?$/))) ||
    is('clip', /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?/) ||
    is('clip-path', /^inset\(\s*(?:50|100)%/)
  );
}

/** Where refused links are counted, and which links lead to pages of ours. */
interface Site {
  dropped: Dropped;
  origin: string | undefined;
}

/** What `element` changes in the look of the text around it. */
export function lookOf(element: Element, style: Style, outer: Look, site: Site): Look {
  const tag = element.localName.toLowerCase();
  const marks = new Set(outer.marks);
  const ofTag = TAG_MARKS[tag];
  if (ofTag) marks.add(ofTag);
  const heading = HEADINGS[tag] ?? outer.heading;
  applyStyle(style, marks);
  return {
    marks,
    heading,
    href: tag === 'a' ? (hrefOf(element, site) ?? outer.href) : outer.href,
    align: alignOf(element, style, outer.align),
    invisible: invisibleOf(style, outer.invisible),
    sizeless: sizelessOf(style, outer.sizeless),
    verbatim: verbatimOf(tag, style, outer.verbatim),
  };
}

function applyStyle(style: Style, marks: Set<PlainMark>): void {
  const set = (mark: PlainMark, on: boolean) => (on ? marks.add(mark) : marks.delete(mark));
  const weight = style.get('font-weight');
  // Google Docs wraps all it copies in <b style="font-weight:normal">.
  if (weight) set('bold', /^(?:bold|[6-9]\d\d)/.test(weight));
  const slant = style.get('font-style');
  if (slant) set('italic', /^(?:italic|oblique)/.test(slant));
  const line = style.get('text-decoration-line') ?? style.get('text-decoration');
  if (line?.includes('underline')) marks.add('underline');
  if (line?.includes('line-through')) marks.add('strike');
  if (line?.startsWith('none')) for (const mark of ['underline', 'strike'] as const) marks.delete(mark);
  const height = style.get('vertical-align');
  if (height === 'super') marks.add('superscript');
  if (height === 'sub') marks.add('subscript');
}

/** Justified is how word processors set everything; an article's paragraphs keep the look of the portal. */
function alignOf(element: Element, style: Style, outer: Look['align']): Look['align'] {
  const tag = element.localName.toLowerCase();
  const value =
    style.get('text-align') ??
    element.getAttribute('align')?.toLowerCase() ??
    (tag === 'center' ? 'center' : undefined);
  if (value === undefined || tag === 'table') return outer;
  if (value === 'center' || value === '-webkit-center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : undefined;
}

function invisibleOf(style: Style, outer: boolean): boolean {
  const visibility = style.get('visibility');
  return visibility ? /^(?:hidden|collapse)/.test(visibility) : outer;
}

function sizelessOf(style: Style, outer: boolean): boolean {
  const size = style.get('font-size');
  if (!size || /^[\d.]+(?:em|%)/.test(size)) return outer || ZERO.test(size ?? '');
  return ZERO.test(size);
}

function verbatimOf(tag: string, style: Style, outer: boolean): boolean {
  const spaces = style.get('white-space');
  if (spaces) return /^(?:pre|break-spaces)/.test(spaces);
  return tag === 'pre' || outer;
}

function hrefOf(element: Element, { dropped, origin }: Site): string | null {
  const href = (element.getAttribute('href') ?? '').trim();
  // Nothing to follow: a name to jump to, or a place within the page it came from.
  if (href === '' || href.startsWith('#')) return null;
  const target = linkTarget(unwrapped(href));
  if (target === null) dropped.links += 1;
  else if (origin && target.startsWith(`${origin}/`)) return linkTarget(target.slice(origin.length)) ?? target;
  return target;
}

/** Google's documents and mails lead through a counter of theirs. */
function unwrapped(href: string): string {
  const counted = /^https:\/\/www\.google\.com\/url\?/.test(href) && URL.canParse(href) ? new URL(href) : null;
  return counted?.searchParams.get('q') ?? counted?.searchParams.get('url') ?? href;
}

/** A heading is bold and a link is underlined already. */
export function marksOf({ marks, href, heading }: Look): Mark[] {
  const plain = [...marks].filter((type) => !(type === 'bold' && heading) && !(type === 'underline' && href !== null));
  const list: Mark[] = plain.map((type) => ({ type }));
  return inNestingOrder(href === null ? list : [...list, { type: 'link', attrs: { href } }]);
}
