/** The page numbers worth a link: both ends and the neighbours of `page`; null stands for a gap of at least two. */
export function paginationWindow(page: number, pageCount: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pageCount])]
    .filter((it) => it >= 1 && it <= pageCount)
    .sort((a, b) => a - b);
  return shown.flatMap((it, index) => {
    const gap = it - (shown[index - 1] ?? 0);
    if (gap === 2) return [it - 1, it];
    return gap > 2 ? [null, it] : [it];
  });
}
