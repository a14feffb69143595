import type { ReactNode } from 'react';
import { isExternal, linkTarget } from './link-target';
import { inNestingOrder, sameMark } from './marks';
import type { Inline, Mark } from './model';
import { sequence } from './sequence';

interface Run {
  node: Inline;
  marks: readonly Mark[];
}

/** Null when there is nothing to see, so that an empty paragraph leaves no gap. */
export function drawInlines(nodes: readonly Inline[] = []): ReactNode {
  if (!nodes.some((node) => node.type === 'text' && node.text.trim() !== '')) return null;
  return drawRuns(nodes.map((node) => ({ node, marks: node.type === 'text' ? inNestingOrder(node.marks ?? []) : [] })));
}

/** Neighbours that share a mark share its element: a link with one bold word in it is one link, not three. */
function drawRuns(runs: readonly Run[]): ReactNode {
  const drawn: ReactNode[] = [];
  for (let start = 0; start < runs.length; ) {
    const group = sharingFirstMark(runs, start);
    const mark = group[0]?.marks[0];
    const inner = group.map(({ node, marks }) => ({ node, marks: marks.slice(1) }));
    drawn.push(mark ? wrap(mark, drawRuns(inner)) : sequence(group.map(drawLeaf)));
    start += group.length;
  }
  return sequence(drawn);
}

function sharingFirstMark(runs: readonly Run[], start: number): Run[] {
  const first = runs[start]?.marks[0];
  let end = start + 1;
  for (; first && end < runs.length; end += 1) {
    const other = runs[end]?.marks[0];
    if (!other || !sameMark(first, other)) break;
  }
  return runs.slice(start, end);
}

function drawLeaf({ node }: Run): ReactNode {
  return node.type === 'text' ? node.text : <br />;
}

function wrap(mark: Mark, text: ReactNode): ReactNode {
  switch (mark.type) {
    case 'link':
      return drawLink(mark.attrs.href, text);
    case 'bold':
      return <strong>{text}</strong>;
    case 'italic':
      return <em>{text}</em>;
    case 'underline':
      return <u>{text}</u>;
    case 'strike':
      return <s>{text}</s>;
    case 'subscript':
      return <sub>{text}</sub>;
    case 'superscript':
      return <sup>{text}</sup>;
  }
}

/**
 * Checked again although `parseBody` did: a body can also reach the database by hand. External links are nofollow, because
 * a place on a .gov.vn page is what link sellers pay for; no link opens a window, so none needs noopener.
 */
function drawLink(href: string, text: ReactNode): ReactNode {
  const target = linkTarget(href);
  if (target === null) return <>{text}</>;
  return (
    <a href={target} rel={isExternal(target) ? 'nofollow' : undefined}>
      {text}
    </a>
  );
}
