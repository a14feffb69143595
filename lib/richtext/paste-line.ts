import { cleanRun } from '@/lib/text/clean';
import { sameMark } from './marks';
import type { Inline, Mark, TextNode } from './model';

const alike = (a: readonly Mark[] = [], b: readonly Mark[] = []) =>
  a.length === b.length && a.every((mark, index) => sameMark(mark, b[index] as Mark));

/**
 * What was collected of one block, as clean lines of running text: neighbours that look alike are one text, spaces are
 * single and none stand at an end. An empty line within is the end of a paragraph; lines of nothing are left out.
 */
export function cleanLines(collected: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  let breaks = 0;
  for (const node of joined(collected)) {
    const line = lines.at(-1) ?? [];
    if (node.type === 'hardBreak') breaks += 1;
    else if (node.text.trim() !== '' || (line.length > 0 && breaks === 0)) {
      if (breaks > 1 && line.length > 0) lines.push([node]);
      else if (breaks === 1 && line.length > 0) line.push({ type: 'hardBreak' }, node);
      else line.push(node);
      breaks = 0;
    }
  }
  return lines.map(tidied).filter((line) => line.length > 0);
}

/** Cleaned after they are joined, because an accent can stand in the next text. */
function joined(collected: readonly Inline[]): Inline[] {
  const nodes: Inline[] = [];
  for (const node of collected) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text' && alike(last.marks, node.marks)) last.text += node.text;
    else nodes.push({ ...node });
  }
  return nodes
    .map((node) => (node.type === 'text' ? { ...node, text: cleanRun(node.text) } : node))
    .filter((node) => node.type !== 'text' || node.text !== '');
}

function tidied(line: Inline[]): Inline[] {
  const isText = (node: Inline | undefined): node is TextNode => node?.type === 'text';
  line.forEach((node, index) => {
    if (!isText(node)) return;
    const before = line[index - 1];
    if (!isText(before) || before.text.endsWith(' ')) node.text = node.text.trimStart();
    if (!isText(line[index + 1])) node.text = node.text.trimEnd();
  });
  return line.filter((node) => !isText(node) || node.text !== '');
}
