import type { Mark } from './model';

/** Outermost first. One order, so that equal formatting is stored, compared and drawn the same. */
const NESTING: readonly Mark['type'][] = ['link', 'bold', 'italic', 'underline', 'strike', 'subscript', 'superscript'];

export function inNestingOrder(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => NESTING.indexOf(a.type) - NESTING.indexOf(b.type));
}

export function sameMark(a: Mark, b: Mark): boolean {
  return a.type === 'link' && b.type === 'link' ? a.attrs.href === b.attrs.href : a.type === b.type;
}
