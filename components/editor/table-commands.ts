import type { Node, Schema } from '@tiptap/pm/model';

/** A new table: its first row names the columns. */
export function newTable(schema: Schema, rows: number, columns: number): Node | undefined {
  const { table, tableRow, tableCell, tableHeader } = schema.nodes;
  if (!table || !tableRow || !tableCell || !tableHeader) return undefined;
  const row = (index: number) =>
    tableRow.createAndFill(
      null,
      Array.from({ length: columns }, () => (index === 0 ? tableHeader : tableCell).createAndFill()).filter(
        (cell) => cell !== null,
      ),
    );
  return table.create(
    null,
    Array.from({ length: rows }, (_, index) => row(index)).filter((made) => made !== null),
  );
}
