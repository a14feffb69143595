import { Mark } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import { isExternal, linkTarget } from '@/lib/richtext/link-target';

/** Outermost first, as in lib/richtext/marks.ts: ProseMirror keeps the marks of a text in the order they are declared. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = linkTarget(element.getAttribute('href') ?? '');
        return href === null ? false : { href };
      },
    },
  ],
  renderHTML: ({ mark }) => {
    const href = String(mark.attrs.href);
    return ['a', { href, rel: isExternal(href) ? 'nofollow' : null }, 0];
  },
});

const plainMark = (name: string, tag: string, key?: string) =>
  Mark.create({
    name,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return key ? { [key]: ({ editor }) => toggleMark(this.type)(editor.state, editor.view.dispatch) } : {};
    },
  });

export const textMarks = [
  Link,
  plainMark('bold', 'strong', 'Mod-b'),
  plainMark('italic', 'em', 'Mod-i'),
  plainMark('underline', 'u', 'Mod-u'),
  plainMark('strike', 's'),
  plainMark('subscript', 'sub'),
  plainMark('superscript', 'sup'),
];
