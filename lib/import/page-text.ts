import { isAllCapitals } from '@/lib/text/capitals';

/** Closing quotes and brackets may follow the full stop. */
const ENDS_A_SENTENCE = /[.!?…:;,][”"’')\]]*$/u;
const LIST_ITEM = /^(?:[-–—+•*]|\(?(?:\d+(?:\.\d+)*|[IVXLC]+|[a-zđ])[.)])\s/u;
const CREDIT = /^(?:tin|bài|ảnh|thực hiện|tổng hợp)(?:(?:\s*[,&-]\s*|\s+và\s+)(?:tin|bài|ảnh))*\s*:\s*/iu;
const NAMES = /^\p{Lu}[\p{L}\p{M}.’']*(?:(?:\s+|\s*[,&–-]\s*|\s+và\s+)\p{Lu}[\p{L}\p{M}.’']*)*$/u;

/** "Hồng Hạnh", "Tin, ảnh: Hồng Hạnh - Minh Tâm": names only, which no sentence is. */
export function looksLikeSignature(text: string): boolean {
  return text.length <= 60 && !ENDS_A_SENTENCE.test(text) && NAMES.test(text.replace(CREDIT, ''));
}

/** Short and without the end of a sentence; an item of a list or a heading in capitals is not a caption. */
export function looksLikeCaption(text: string): boolean {
  return text.length <= 150 && !ENDS_A_SENTENCE.test(text) && !LIST_ITEM.test(text) && !isAllCapitals(text);
}
