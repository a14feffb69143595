/** Controls, and what else XML 1.0 does not allow: one of these and a feed reader refuses the whole feed. */
const NOT_XML = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

/**
 * Text that any XML writer can take. `feed` 6.0.0 writes controls as they are, and of several "]]>" in a CDATA section it
 * splits only the first: the second would end the section and let a title write markup.
 */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replaceAll(']]>', ']] >');
}
