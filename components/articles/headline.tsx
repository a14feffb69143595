import type { ReactNode } from 'react';
import { headlineFit } from './headline-fit';

interface Props {
  as: 'h1' | 'h2' | 'h3' | 'h4';
  size: 1 | 2 | 3 | 4;
  title: string;
  /** In the weight of text: titles that stand below others in a list. */
  quiet?: boolean;
  /** What is drawn instead of the bare title, usually a link around it. */
  children?: ReactNode;
}

const SIZES = { 1: 'headline-1', 2: 'headline-2', 3: 'headline-3', 4: 'headline-4' };

export function Headline({ as: Tag, size, title, quiet = false, children }: Props) {
  return (
    <Tag className={`headline ${SIZES[size]}${quiet ? ' headline-quiet' : ''}`} data-fit={headlineFit(title)}>
      {children ?? title}
    </Tag>
  );
}
