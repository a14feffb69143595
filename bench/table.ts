const NUMBER = /^[+-]?[\d.,]+(?:\s?(?:ms|s|B|kB|lần|%))?$/;

/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(width(title), ...rows.map((cells) => width(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((columnWidth, column) => {
        const cell = cells[column] ?? '';
        const room = ' '.repeat(columnWidth - width(cell));
        return NUMBER.test(cell) ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd();
  return [line(header), widths.map((columnWidth) => '─'.repeat(columnWidth)).join('  '), ...rows.map(line)].join('\n');
}

/** Vietnamese letters may come as several code points; a terminal shows one cell for each letter. */
const width = (text: string) => [...text.normalize('NFC')].length;

/** A number as Vietnamese write it, with `digits` significant ones; whole from a thousand up. */
export function formatNumber(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('vi-VN');
  return value.toLocaleString('vi-VN', { maximumSignificantDigits: digits });
}
