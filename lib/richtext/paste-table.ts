import type { Block, TableCell, TableRow } from './model';
import { isWritten, type Reader, toFlow } from './paste-flow';
import { isHidden, type Look, lookOf, styleOf } from './paste-look';

const MOST_SPANNED = 100;

/** The table an element is, its caption above it. One that only arranges what it holds gives it up. */
export function readTable(reader: Reader, element: Element, outer: Look): Block[] {
  const look = { ...outer, heading: undefined };
  const rows: TableRow[] = [];
  const above: Block[] = [];
  for (const part of element.querySelectorAll('tr, caption')) {
    // Of a table within this one: its rows are read with the cell they stand in.
    if (part.parentElement?.closest('table') !== element || isHidden(part, styleOf(part))) continue;
    if (part.localName === 'caption') above.push(...reader.apart(part, look));
    else {
      const cells = readCells(reader, part, look);
      if (cells.length > 0) rows.push({ type: 'tableRow', content: cells });
    }
  }
  const cells = rows.flatMap(({ content }) => content);
  const written = cells.flatMap(({ content }) => content.filter(isWritten));
  const arranges = cells.length === 1 || element.getAttribute('role') === 'presentation';
  if (arranges || written.length === 0) return [...above, ...written];
  return [...above, { type: 'table', content: rows }];
}

function readCells(reader: Reader, row: Element, look: Look): TableCell[] {
  const inHead = row.parentElement?.localName === 'thead';
  return [...row.children].flatMap((cell) => {
    const style = styleOf(cell);
    const tag = cell.localName;
    if ((tag !== 'td' && tag !== 'th') || isHidden(cell, style)) return [];
    const content = toFlow(reader.apart(cell, lookOf(cell, style, look, reader)));
    const spans = { ...spanned('colspan', cell), ...spanned('rowspan', cell) };
    return {
      type: tag === 'th' || inHead ? ('tableHeader' as const) : ('tableCell' as const),
      ...(Object.keys(spans).length > 0 && { attrs: spans }),
      content: content.length > 0 ? content : [{ type: 'paragraph' as const }],
    };
  });
}

function spanned(name: 'colspan' | 'rowspan', cell: Element): { colspan?: number; rowspan?: number } {
  const span = Math.min(MOST_SPANNED, Number.parseInt(cell.getAttribute(name) ?? '', 10));
  return span > 1 ? { [name]: span } : {};
}
