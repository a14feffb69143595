/** A title shouted from end to end. One word alone is more likely an acronym (UBND, COVID-19). */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).length > 1;
}
