import type { Block, Paragraph } from './model';
import { type Flow, numbered } from './paste-flow';

/** A paragraph that a word processor draws as an item of a list: it knows its level and carries its number as text. */
export interface WordItem {
  type: 'wordItem';
  level: number;
  marker: string;
  line: Paragraph;
}

/** The number of an item that a list of ours would count the same way; null for "a)", "IV.", "1.2." and bullets. */
const decimal = (marker: string): number | null => {
  const [, digits] = /^([1-9]\d{0,4}|0)[.)]$/.exec(marker) ?? [];
  return digits === undefined ? null : Number(digits);
};

/** A sign, or one letter of a font whose letters are signs. */
const isBullet = (marker: string) => /^(?:[^\p{L}\p{N}]{1,2}|\p{L})$/u.test(marker);

/**
 * Items that follow one another, as nested lists. Lists of ours count 1, 2, 3 only: a text that says "điểm a" must keep its
 * "a)", so what is counted otherwise stays a paragraph with its number written out.
 */
function toLists(items: readonly WordItem[]): Flow[] {
  const flow: Flow[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as WordItem;
    let end = at + 1;
    while (end < items.length && (items[end] as WordItem).level > item.level) end += 1;
    place(flow, item, toLists(items.slice(at + 1, end)));
    at = end;
  }
  return flow;
}

function place(flow: Flow[], { marker, line }: WordItem, inner: Flow[]): void {
  const number = decimal(marker);
  const last = flow.at(-1);
  const entry = { type: 'listItem' as const, content: [line, ...inner] };
  if (number !== null) {
    const continues = last?.type === 'orderedList' && (last.attrs?.start ?? 1) + last.content.length === number;
    if (continues) last.content.push(entry);
    else flow.push({ type: 'orderedList', ...(number !== 1 && { attrs: { start: number } }), content: [entry] });
  } else if (isBullet(marker)) {
    if (last?.type === 'bulletList') last.content.push(entry);
    else flow.push({ type: 'bulletList', content: [entry] });
  } else flow.push(numbered(line, marker), ...inner);
}

/** Numbered paragraphs that follow one another, as the lists they are. */
export function settled(drafts: readonly (Block | WordItem)[]): Block[] {
  const blocks: Block[] = [];
  let items: WordItem[] = [];
  const settle = () => {
    blocks.push(...toLists(items));
    items = [];
  };
  for (const draft of drafts) {
    if (draft.type === 'wordItem') items.push(draft);
    else {
      settle();
      blocks.push(draft);
    }
  }
  settle();
  return blocks;
}
