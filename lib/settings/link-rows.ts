/** A block in the footer is read at a glance. */
export const MOST_LINKS = 30;

export const LINK_ROWS = Array.from({ length: MOST_LINKS }, (_, index) => index + 1);

/** The fields of one row of the form of a group of links; rows are counted from 1. */
export const linkFields = (row: number) => ({ label: `label${row}`, href: `href${row}` });
