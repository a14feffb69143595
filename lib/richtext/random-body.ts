import {
  type Alignment,
  type ArticleBody,
  type Block,
  type BulletList,
  type Inline,
  type Mark,
  type OrderedList,
  type Paragraph,
  SCHEMA_VERSION,
  type TableCell,
} from './model';

type Flow = Paragraph | BulletList | OrderedList;

const MARKS = ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'] as const;
const ALIGNMENTS = ['center', 'right', 'justify'] as const;
const HREFS = ['/trang/lien-he', 'https://example.vn/a?b=1', 'mailto:ubnd@example.vn', 'tel:+842363842123'] as const;
const SYLLABLES = [
  'Ủy',
  'ban',
  'phường',
  'NĐ-CP',
  '42/2022',
  'Êê',
  "K'Bang",
  '<b>',
  '&amp;',
  '“tọa',
  'đàm”',
  '😀',
  '__proto__',
];

/** Documents for tests that hold for every valid body: the same seed gives the same one, so a failure can be repeated. */
export function randomBody(seed: number): { body: ArticleBody; texts: string[] } {
  const random = mulberry32(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const many = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + below(most) }, make);
  const texts: string[] = [];

  const words = () => {
    // The number makes every text of a document its own, so that finding it means something.
    const text = `${many(4, () => pick(SYLLABLES)).join(' ')} ${seed}.${texts.length}`;
    texts.push(text);
    return text;
  };
  const marks = (): Mark[] => [
    ...(chance(0.2) ? [{ type: 'link' as const, attrs: { href: pick(HREFS) } }] : []),
    ...MARKS.filter(() => chance(0.15)).map((type) => ({ type })),
  ];
  const inline = (): Inline =>
    chance(0.1) ? { type: 'hardBreak' } : { type: 'text', text: words(), ...(chance(0.5) && { marks: marks() }) };
  const inlines = () => (chance(0.9) ? { content: many(4, inline) } : {});
  const align = (): { align?: Alignment } => (chance(0.3) ? { align: pick(ALIGNMENTS) } : {});
  const paragraph = (): Paragraph => ({ type: 'paragraph', ...(chance(0.3) && { attrs: align() }), ...inlines() });
  const items = (depth: number) => many(3, () => ({ type: 'listItem' as const, content: flow(depth + 1) }));
  const list = (depth: number): BulletList | OrderedList =>
    chance(0.5)
      ? { type: 'bulletList', content: items(depth) }
      : { type: 'orderedList', ...(chance(0.5) && { attrs: { start: below(9) } }), content: items(depth) };
  const flow = (depth: number): Flow[] => many(2, () => (depth < 5 && chance(0.3) ? list(depth) : paragraph()));
  const cell = (): TableCell => ({
    type: chance(0.3) ? 'tableHeader' : 'tableCell',
    ...(chance(0.2) && { attrs: { colspan: 1 + below(3), rowspan: 1 + below(3) } }),
    content: flow(3),
  });

  const blocks: readonly (() => Block)[] = [
    paragraph,
    () => ({ type: 'heading', attrs: { level: pick([2, 3, 4] as const), ...align() }, ...inlines() }),
    () => list(0),
    () => ({ type: 'blockquote', content: flow(0) }),
    () => ({ type: 'table', content: many(4, () => ({ type: 'tableRow' as const, content: many(4, cell) })) }),
    () => ({ type: 'figure', attrs: { mediaId: chance(0.8) ? 1 + below(99) : null, alt: 'ảnh' }, ...inlines() }),
    () => ({
      type: 'gallery',
      attrs: { items: many(3, () => ({ mediaId: 1 + below(99), alt: '', caption: words() })) },
    }),
    () => ({ type: 'attachment', attrs: { mediaId: 1 + below(99), label: words() } }),
    () => ({ type: 'horizontalRule' }),
  ];
  const content = many(12, () => pick(blocks)());
  return { body: { type: 'doc', attrs: { schemaVersion: SCHEMA_VERSION }, content }, texts };
}

/** A small seeded generator; Math.random cannot be asked for the same numbers again. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
