import type { ListItem, Paragraph } from './model';
import { type Flow, numbered, type Reader, toFlow } from './paste-flow';
import { isHidden, type Look, lookOf, styleOf } from './paste-look';

const DEEPEST_LIST = 8;

export type ListTag = 'ul' | 'ol';

export const isListTag = (tag: string): tag is ListTag => tag === 'ul' || tag === 'ol';

/** The list an element is. One that counts in letters keeps them, as paragraphs: lists of ours count 1, 2, 3 only. */
export function readList(reader: Reader, element: Element, outer: Look): Flow[] {
  const look = { ...outer, heading: undefined };
  const items: ListItem[] = [];
  for (const child of element.children) {
    const style = styleOf(child);
    if (isHidden(child, style)) {
      reader.dropped.hidden += 1;
      continue;
    }
    const inside = lookOf(child, style, look, reader);
    // Some editors put an inner list beside the item it belongs to.
    const beside = isListTag(child.localName);
    const content = beside ? readList(reader, child, inside) : toFlow(reader.apart(child, inside, true));
    const last = items.at(-1);
    if (beside && last) last.content.push(...content);
    else if (content.length > 0) items.push({ type: 'listItem', content });
  }
  const ordered = element.localName === 'ol';
  const start = (ordered && Number.parseInt(element.getAttribute('start') ?? '', 10)) || 1;
  const markers = ordered ? writtenMarkers(element, start, items.length) : null;
  if (markers) return items.flatMap(({ content }, index) => marked(content, markers[index] ?? ''));
  if (items.length === 0 || reader.lists >= DEEPEST_LIST) return items.flatMap(({ content }) => content);
  if (!ordered) return [{ type: 'bulletList', content: items }];
  return [{ type: 'orderedList', ...(start > 1 && { attrs: { start } }), content: items }];
}

/** The first line of an item with its number in front, and the rest of the item below it. */
function marked([first, ...rest]: Flow[], marker: string): Flow[] {
  if (first?.type === 'paragraph') return [numbered(first, marker), ...rest];
  return [numbered<Paragraph>({ type: 'paragraph' }, marker), ...(first ? [first] : []), ...rest];
}

/** What a browser draws before the items of a list that counts in letters or Roman numbers; null for other lists. */
function writtenMarkers(element: Element, start: number, count: number): string[] | null {
  const item = element.querySelector('li');
  const kinds = [
    element.getAttribute('type'),
    styleOf(element).get('list-style-type'),
    item && styleOf(item).get('list-style-type'),
  ];
  for (const kind of kinds) {
    const markers = Array.from({ length: count }, (_, index) => writtenMarker(kind ?? '', start + index));
    if (markers.every((marker) => marker !== null) && count > 0) return markers;
  }
  return null;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function writtenMarker(kind: string, number: number): string | null {
  if (number < 1 || number > 39) return null;
  if (kind === 'a' || /^lower-(?:alpha|latin)$/.test(kind)) return letter(number);
  if (kind === 'A' || /^upper-(?:alpha|latin)$/.test(kind)) return letter(number)?.toUpperCase() ?? null;
  if (kind === 'i' || kind === 'lower-roman') return roman(number);
  if (kind === 'I' || kind === 'upper-roman') return roman(number).toUpperCase();
  return null;
}

const letter = (number: number): string | null => {
  const found = ALPHABET[number - 1];
  return found === undefined ? null : `${found}.`;
};

function roman(number: number): string {
  let left = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return `${text}.`;
}
