import { createElement, Fragment, type ReactNode } from 'react';

/** Nodes one after another. As arguments, not as an array: a stored body never reorders, so keys would say nothing. */
export function sequence(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}
