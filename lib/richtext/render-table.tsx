import type { ReactNode } from 'react';
import type { Table, TableCell, TableRow } from './model';
import { sequence } from './sequence';

/** `ordinal` gives the scroll region a name of its own among the tables of the page. */
export function drawTable(
  table: Table,
  ordinal: number,
  drawContent: (content: TableCell['content']) => ReactNode,
): ReactNode {
  const headerRows = startsWithHeader(table) ? 1 : 0;
  const drawRow = (row: TableRow, index: number) => (
    <tr>{sequence(row.content.map((cell) => drawCell(cell, index === 0)))}</tr>
  );
  const drawCell = (cell: TableCell, topRow: boolean) => {
    const spans = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan };
    if (cell.type === 'tableCell') return <td {...spans}>{drawContent(cell.content)}</td>;
    return (
      <th scope={topRow ? 'col' : 'row'} {...spans}>
        {drawContent(cell.content)}
      </th>
    );
  };
  const rows = table.content.map(drawRow);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="table-scroll" aria-label={`Bảng ${ordinal}, cuộn ngang để xem hết`} tabIndex={0}>
      <table>
        {headerRows > 0 && <thead>{sequence(rows.slice(0, headerRows))}</thead>}
        {rows.length > headerRows && <tbody>{sequence(rows.slice(headerRows))}</tbody>}
      </table>
    </section>
  );
}

/** A cell cannot reach from thead into tbody, so a header that spans rows stays in the body of the table. */
function startsWithHeader(table: Table): boolean {
  const first = table.content[0]?.content ?? [];
  return first.length > 0 && first.every(({ type, attrs }) => type === 'tableHeader' && (attrs?.rowspan ?? 1) === 1);
}
