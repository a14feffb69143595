import type { DroppedLine, PageLine } from './page-lines';

const LEFTOVERS: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^(?:quản lý video\s*)+$/iu, reason: 'nút bấm của trang cũ' },
  { pattern: /^(?:<!\[CDATA\[|\]\]>|<!--|-->)+$/, reason: 'mã kịch bản còn sót' },
  // Line by line: dropping everything between two marks could take the article that stands between them.
  {
    pattern: /^(?:\/\/|\$\(|jQuery\(|(?:document|window)\.|var \w+ ?=|function\b.*\(|[{}();]+$)/,
    reason: 'mã kịch bản còn sót',
  },
];

/** Takes out what a copied page carries along: labels of buttons, and what was left of its scripts. */
export function dropLeftovers(lines: readonly PageLine[]): { kept: PageLine[]; dropped: DroppedLine[] } {
  const kept: PageLine[] = [];
  const dropped: DroppedLine[] = [];
  for (const line of lines) {
    const leftover = LEFTOVERS.find(({ pattern }) => pattern.test(line.text));
    if (leftover) dropped.push({ ...line, reason: leftover.reason });
    else kept.push(line);
  }
  return { kept, dropped };
}
