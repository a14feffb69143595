import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';

export function AttachmentView({ node }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper className="whole-block" contentEditable={false}>
      <p>Tệp đính kèm: {String(node.attrs.label)}</p>
    </NodeViewWrapper>
  );
}
