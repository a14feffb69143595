import type { ReactNode } from 'react';

/** Drawn on buttons that say the same in words, so assistive technology skips them. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="tool-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const icon = (path: string) => () => (
  <Icon>
    <path d={path} />
  </Icon>
);

/** A letter with the effect it stands for. */
const letter = (text: string, className: string) => () => (
  <span className={`tool-letter ${className}`} aria-hidden="true">
    {text}
  </span>
);

export const BoldIcon = letter('B', 'font-bold');
export const ItalicIcon = letter('I', 'italic');
export const UnderlineIcon = letter('U', 'underline');
export const StrikeIcon = letter('S', 'line-through');

export const SuperscriptIcon = () => (
  <span className="tool-letter" aria-hidden="true">
    x<sup>2</sup>
  </span>
);

export const SubscriptIcon = () => (
  <span className="tool-letter" aria-hidden="true">
    x<sub>2</sub>
  </span>
);

export const BulletListIcon = icon('M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01');
export const OrderedListIcon = icon(
  'M10 6h11M10 12h11M10 18h11M4 4.5 5.5 4v5M4 9h3M4 14.5c.5-1 3-1 3 .5 0 1.2-3 2-3 4h3',
);
export const QuoteIcon = icon(
  'M5 17c2.5-1.5 3-3.5 3-6H5V6h5v5c0 4-1.5 6-4 7zM14 17c2.5-1.5 3-3.5 3-6h-3V6h5v5c0 4-1.5 6-4 7z',
);
export const LinkIcon = icon(
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.700l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.700l1-1',
);
export const PictureIcon = icon('M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01');
export const TableIcon = icon('M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14');
export const RuleIcon = icon('M4 12h16');
export const AlignLeftIcon = icon('M4 6h16M4 10h10M4 14h16M4 18h10');
export const AlignCenterIcon = icon('M4 6h16M7 10h10M4 14h16M7 18h10');
export const AlignRightIcon = icon('M4 6h16M10 10h10M4 14h16M10 18h10');
export const AlignJustifyIcon = icon('M4 6h16M4 10h16M4 14h16M4 18h16');
export const ClearIcon = icon('M8 5h12M14 5l-3 9M4 20l5-5M4 15l5 5M12 20h8');
export const UndoIcon = icon('M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-4');
export const RedoIcon = icon('m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h4');
