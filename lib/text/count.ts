const vietnamese = new Intl.NumberFormat('vi-VN');

/** 12345 → "12.345" */
export function formatCount(count: number | bigint): string {
  return vietnamese.format(count);
}
