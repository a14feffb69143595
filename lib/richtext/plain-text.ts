import type { ArticleBody, Block, Inline, ListItem, TableCell, TableRow } from './model';

type Part = Block | ListItem | TableRow | TableCell;

/** The words of a body, one line a block: for search, excerpts and descriptions. Captions and file names are words too. */
export function bodyText(body: ArticleBody): string {
  return body.content.flatMap(lines).join('\n');
}

export function inlineText(nodes: readonly Inline[] = []): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

function lines(part: Part): string[] {
  switch (part.type) {
    case 'paragraph':
    case 'heading':
    case 'figure':
      return inlineText(part.content)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'gallery':
      return part.attrs.items.flatMap(({ caption }) => caption || []);
    case 'attachment':
      return [part.attrs.label];
    case 'horizontalRule':
      return [];
    default:
      return part.content.flatMap(lines);
  }
}
