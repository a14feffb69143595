import type { ReactNode } from 'react';
import { creditLine } from './credit-line';

/** The words under a picture. */
export function Caption({ text, credit }: { text: ReactNode; credit: string }) {
  if (!text && !credit) return null;
  return (
    <figcaption>
      {text}
      {credit && <span className="credit">{creditLine(credit)}</span>}
    </figcaption>
  );
}
