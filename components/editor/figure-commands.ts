import type { Node, Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import type { LibraryPicture } from '@/lib/media/dto';

/** The picture with what the library says of it, for the editor to make fit this article. */
export function newFigure(schema: Schema, { id, alt, caption, credit }: LibraryPicture): Node | undefined {
  return schema.nodes.figure?.create({ mediaId: id, alt, credit }, caption ? schema.text(caption) : null);
}

/** Another picture in the same place. Words written for this article stay; those that came with the picture go with it. */
export function replacePicture(at: number, before: LibraryPicture | undefined, next: LibraryPicture): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(at);
    if (node?.type !== state.schema.nodes.figure || !node) return false;
    const changed = (own: string, old: string | undefined, fresh: string) => (own === '' || own === old ? fresh : own);
    const { alt, credit, decorative } = node.attrs;
    const tr = state.tr.setNodeMarkup(at, null, {
      mediaId: next.id,
      alt: changed(alt, before?.alt, next.alt),
      credit: changed(credit, before?.credit, next.credit),
      decorative,
    });
    const caption = changed(node.textContent, before?.caption, next.caption);
    if (caption !== node.textContent) {
      tr.replaceWith(at + 1, at + 1 + node.content.size, state.schema.text(caption));
    }
    dispatch?.(tr);
    return true;
  };
}
