import { cleanLine } from '@/lib/text/clean';

export interface PageLine {
  /** Counted from 1, as editors show it. */
  line: number;
  text: string;
}

export interface DroppedLine extends PageLine {
  /** Vietnamese, completes "bỏ dòng 17 vì là …". */
  reason: string;
}

/** The lines that hold something, clean. A line of a browser's copy is a whole paragraph, so nothing needs joining. */
export function pageLines(text: string): PageLine[] {
  return text
    .split(/\r\n?|\n/)
    .map((raw, index) => ({ line: index + 1, text: cleanLine(raw) }))
    .filter((line) => line.text !== '');
}
