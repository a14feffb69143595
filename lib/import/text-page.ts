import { dropLeftovers } from './leftovers';
import { type DroppedLine, type PageLine, pageLines } from './page-lines';
import { readMetadata } from './page-metadata';
import { looksLikeCaption, looksLikeSignature } from './page-text';

export interface TextBlock {
  kind: 'paragraph' | 'caption';
  text: string;
}

/** An article of the old portal, as far as a copy of its page from a browser tells. */
export interface TextPage {
  title: string;
  posterName: string;
  /** Midnight in Việt Nam of the day it was published. */
  publishedAt: Date;
  baselineViews: number;
  lead: string;
  blocks: TextBlock[];
  /** The name at the end of the text; empty when there is none. */
  byline: string;
}

export type TextPageResult =
  | { ok: true; page: TextPage; dropped: DroppedLine[] }
  | { ok: false; problems: string[]; dropped: DroppedLine[] };

/** Never throws: text that is no such page comes back as problems, in Vietnamese. Nothing is left out without being named. */
export function parseTextPage(text: string): TextPageResult {
  const { kept, dropped: leftovers } = dropLeftovers(pageLines(text));
  const metadata = readMetadata(kept);
  const start = kept.findIndex((line) => metadata.lines.has(line));
  const above = kept.slice(0, Math.max(start, 0));
  const title = above.pop();
  const dropped = [
    ...leftovers,
    ...metadata.dropped,
    ...above.map((line) => ({ ...line, reason: 'chữ đứng trên tiêu đề' })),
  ].sort((a, b) => a.line - b.line);
  if (kept.length === 0) return { ok: false, problems: ['Tệp không có chữ nào của bài viết.'], dropped };

  const story = readStory(kept.slice(start + 1).filter((line) => !metadata.lines.has(line)));
  const problems = [...metadata.problems];
  if (metadata.lines.size > 0) {
    if (!title) problems.unshift('Không thấy tiêu đề ở trên dòng thông tin đăng tin.');
    if (!story) problems.push('Không thấy đoạn văn nào dưới dòng thông tin đăng tin.');
  }
  if (!title || !story || !metadata.publishedAt || problems.length > 0) return { ok: false, problems, dropped };
  const { posterName, publishedAt, baselineViews } = metadata;
  return { ok: true, page: { title: title.text, posterName, publishedAt, baselineViews, ...story }, dropped };
}

/** The first paragraph is the lead, names at the end are the signature; null when there is no paragraph at all. */
function readStory(lines: readonly PageLine[]): Pick<TextPage, 'lead' | 'blocks' | 'byline'> | null {
  const signed = lines.length > 1 && looksLikeSignature(lines.at(-1)?.text ?? '');
  const texts = lines.slice(0, signed ? -1 : undefined).map(({ text }) => text);
  const lastParagraph = texts.findLastIndex((text) => !looksLikeCaption(text));
  // Words after the last paragraph caption nothing that follows; they stay words.
  const blocks = texts.map(
    (text, index): TextBlock => ({
      kind: index < lastParagraph && looksLikeCaption(text) ? 'caption' : 'paragraph',
      text,
    }),
  );
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph');
  if (lead < 0) return null;
  return {
    lead: blocks[lead]?.text ?? '',
    blocks: blocks.filter((_, index) => index !== lead),
    byline: signed ? (lines.at(-1)?.text ?? '') : '',
  };
}
