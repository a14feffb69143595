import { cleanRun } from '@/lib/text/clean';
import type { Block, Inline, Paragraph } from './model';
import { numbered, type Reader, toFlow } from './paste-flow';
import { cleanLines } from './paste-line';
import { isListTag, readList } from './paste-lists';
import { isHidden, type Look, lookOf, marksOf, PLAIN, type Style, styleOf } from './paste-look';
import { type Dropped, nothingDropped } from './paste-note';
import { readTable } from './paste-table';
import { settled, type WordItem } from './paste-word-lists';

export interface Pasted {
  blocks: Block[];
  dropped: Dropped;
}

const words = (text: string) => new Set(text.split(' '));

const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table ul',
);
const EMBEDS = words('audio button canvas embed iframe input math object select svg textarea video');
/** Never text, and nobody misses it; "o:", "v:" and their kin are what word processors leave for themselves. */
const SILENT = /^(?:head|title|meta|link|style|script|template|noscript|base|map|xml|[owvmx]:.*)$/;
const FORMATTED = ['style', 'data-style', 'class', 'color', 'face', 'bgcolor', 'width', 'height', 'size'];
/** Deeper than any page somebody made by hand; what lies below is taken as plain text. */
const DEEPEST = 400;

/**
 * The one door through which HTML from elsewhere becomes part of an article, pasted or imported. `page` is an inert
 * document (a browser's DOMParser makes one, a server's parser too), and nothing of it is trusted: what the schema of a
 * body knows and a reader could see is built anew, everything else stays behind and is counted. `origin` is that of this
 * site, whose own pages are linked by path.
 */
export function pasteHtml(page: Document, origin?: string): Pasted {
  const dropped = nothingDropped();
  return {
    blocks: readBlocks(page.body ?? page.documentElement, PLAIN, { dropped, origin, lists: 0, depth: 0 }),
    dropped,
  };
}

/** Plain text from elsewhere, cleaned: each line will be a paragraph. */
export function pasteText(text: string): string {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map(cleanRun)
    .join('\n');
}

interface Place {
  dropped: Dropped;
  origin: string | undefined;
  lists: number;
  depth: number;
}

/** The blocks in an element that holds blocks: a page, a cell, an item. */
function readBlocks(parent: Element, outermost: Look, place: Place): Block[] {
  const { dropped, origin } = place;
  const drafts: (Block | WordItem)[] = [];
  let line: Inline[] = [];
  /** While inside a paragraph that a word processor numbers. */
  let item: { level: number; marker: string } | null = null;
  let { depth } = place;
  const reader: Reader = {
    ...place,
    apart: (element, look, inList = false) =>
      readBlocks(element, look, { dropped, origin, lists: place.lists + (inList ? 1 : 0), depth: depth + 1 }),
  };

  function endLine({ align, heading }: Look): void {
    const attrs = align && { align };
    const numbering = item;
    cleanLines(line).forEach((content, index) => {
      const first = index === 0 ? numbering : null;
      if (heading) {
        const block: Block = { type: 'heading', attrs: { level: heading, ...attrs }, content };
        drafts.push(numbered(block, first?.marker ?? ''));
        return;
      }
      const paragraph: Paragraph = { type: 'paragraph', ...(attrs && { attrs }), content };
      drafts.push(first ? { type: 'wordItem', ...first, line: paragraph } : paragraph);
    });
    line = [];
    item = null;
  }

  function readText(text: string, look: Look): void {
    if (look.invisible || look.sizeless) {
      if (text.trim() !== '') dropped.hidden += 1;
      return;
    }
    const marks = marksOf(look);
    (look.verbatim ? text.split(/\r\n?|\n/) : [text]).forEach((part, index) => {
      if (index > 0) line.push({ type: 'hardBreak' });
      if (part !== '') line.push({ type: 'text', text: part, ...(marks.length > 0 && { marks }) });
    });
  }

  /** A picture is a file of the other site or the other computer. A small one that stands for a sign is that sign. */
  function readPicture(element: Element, look: Look): void {
    const alt = element.getAttribute('alt') ?? '';
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length < 12) readText(alt, look);
    else dropped.pictures += 1;
  }

  function readBlock(element: Element, style: Style, look: Look): void {
    const tag = element.localName;
    if (tag === 'hr') drafts.push({ type: 'horizontalRule' });
    else if (isListTag(tag)) drafts.push(...readList(reader, element, look));
    else if (tag === 'table') drafts.push(...readTable(reader, element, look));
    else if (tag === 'blockquote') {
      const content = toFlow(reader.apart(element, { ...look, heading: undefined }));
      if (content.length > 0) drafts.push({ type: 'blockquote', content });
    } else {
      const [, level] = /\blevel(\d)/.exec(style.get('mso-list') ?? '') ?? [];
      if (level) item = { level: Number(level), marker: '' };
      readChildren(element, look);
      endLine(look);
    }
  }

  function readElement(element: Element, outer: Look): void {
    const tag = element.localName;
    if (SILENT.test(tag)) return;
    if (tag === 'img') return void readPicture(element, outer);
    const style = styleOf(element);
    const hidden = isHidden(element, style);
    if (hidden && (element.textContent ?? '').trim() !== '') dropped.hidden += 1;
    else if (!hidden && EMBEDS.has(tag)) dropped.embeds += 1;
    if (hidden || EMBEDS.has(tag)) return;
    if (FORMATTED.some((name) => element.hasAttribute(name))) dropped.formats += 1;
    const look = lookOf(element, style, outer, reader);
    if (tag === 'br') line.push({ type: 'hardBreak' });
    else if (style.get('mso-list')?.startsWith('ignore')) {
      if (item) item.marker = cleanRun(element.textContent ?? '').trim();
    } else if (depth >= DEEPEST) readText(element.textContent ?? '', look);
    else if (BLOCKS.has(tag)) {
      endLine(outer);
      readBlock(element, style, look);
    } else readChildren(element, look);
  }

  function readChildren(element: Element, look: Look): void {
    depth += 1;
    for (const node of element.childNodes) {
      if (node.nodeType === 3) readText(node.nodeValue ?? '', look);
      else if (node.nodeType === 1) readElement(node as Element, look);
    }
    depth -= 1;
  }

  readChildren(parent, outermost);
  endLine(outermost);
  return settled(drafts);
}
