'use client';

import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useState } from 'react';
import { clearFormatting, insertBlock, setAlignment, setHeading, toggleList, toggleQuote } from './block-commands';
import {
  AlignCenterIcon,
  AlignJustifyIcon,
  AlignLeftIcon,
  AlignRightIcon,
  BoldIcon,
  BulletListIcon,
  ClearIcon,
  ItalicIcon,
  LinkIcon,
  OrderedListIcon,
  PictureIcon,
  QuoteIcon,
  RedoIcon,
  RuleIcon,
  StrikeIcon,
  SubscriptIcon,
  SuperscriptIcon,
  TableIcon,
  UnderlineIcon,
  UndoIcon,
} from './icons';
import { LineStyle } from './line-style';
import { newTable } from './table-commands';
import { TableTools } from './table-tools';
import { RovingContext, ToolButton } from './tool-button';
import { type MARKS, toolbarState } from './toolbar-state';

interface Props {
  editor: Editor;
  /** The id of what is written on. */
  controls: string;
  bar: RefObject<HTMLDivElement | null>;
  run: (command: Command) => void;
  linking: boolean;
  onLink: () => void;
  onPicture: () => void;
}

const MARK_TOOLS: { name: (typeof MARKS)[number]; label: string; shortcut?: string; icon: ReactNode }[] = [
  { name: 'bold', label: 'Đậm', shortcut: 'Ctrl+B', icon: <BoldIcon /> },
  { name: 'italic', label: 'Nghiêng', shortcut: 'Ctrl+I', icon: <ItalicIcon /> },
  { name: 'underline', label: 'Gạch chân', shortcut: 'Ctrl+U', icon: <UnderlineIcon /> },
];

const MORE_MARK_TOOLS: typeof MARK_TOOLS = [
  { name: 'strike', label: 'Gạch ngang', icon: <StrikeIcon /> },
  { name: 'superscript', label: 'Chỉ số trên', icon: <SuperscriptIcon /> },
  { name: 'subscript', label: 'Chỉ số dưới', icon: <SubscriptIcon /> },
];

const ALIGNMENT_TOOLS: { align: string | null; label: string; icon: ReactNode }[] = [
  { align: null, label: 'Căn trái', icon: <AlignLeftIcon /> },
  { align: 'center', label: 'Căn giữa', icon: <AlignCenterIcon /> },
  { align: 'right', label: 'Căn phải', icon: <AlignRightIcon /> },
  { align: 'justify', label: 'Căn đều hai bên', icon: <AlignJustifyIcon /> },
];

/** Left, right, Home and End lead from tool to tool. */
function rove(event: KeyboardEvent<HTMLElement>): void {
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')];
  const at = tools.indexOf(event.target as HTMLElement);
  const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tools.length - 1 }[event.key];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  tools.at(next % tools.length)?.focus();
}

export function Toolbar({ editor, controls, bar, run, linking, onLink, onPicture }: Props) {
  const [stop, setStop] = useState<string | null>(null);
  const roving = useMemo(() => ({ stop, setStop }), [stop]);
  const shown = useEditorState({ editor, selector: ({ editor: { state } }) => toolbarState(state) });
  const markTool = ({ name, label, shortcut, icon }: (typeof MARK_TOOLS)[number]) => {
    const type = editor.schema.marks[name];
    return (
      type && (
        <ToolButton
          key={name}
          label={label}
          shortcut={shortcut}
          pressed={shown.marks[name]}
          onPress={() => run(toggleMark(type))}
        >
          {icon}
        </ToolButton>
      )
    );
  };
  return (
    <RovingContext value={roving}>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Định dạng"
        aria-controls={controls}
        className="toolbar"
        onKeyDown={rove}
      >
        <div className="toolbar-line">
          <LineStyle
            level={shown.heading}
            disabled={!shown.can.heading}
            onChange={(level) => run(setHeading(level))}
            onDone={() => editor.view.focus()}
          />
          {MARK_TOOLS.map(markTool)}
          <ToolButton
            label="Danh sách dấu chấm"
            shortcut="Ctrl+Shift+8"
            pressed={shown.list === 'bulletList'}
            disabled={!shown.can.list}
            onPress={() => run(toggleList('bulletList'))}
          >
            <BulletListIcon />
          </ToolButton>
          <ToolButton
            label="Danh sách đánh số"
            shortcut="Ctrl+Shift+7"
            pressed={shown.list === 'orderedList'}
            disabled={!shown.can.list}
            onPress={() => run(toggleList('orderedList'))}
          >
            <OrderedListIcon />
          </ToolButton>
          <ToolButton label="Liên kết" shortcut="Ctrl+K" pressed={shown.link} expanded={linking} onPress={onLink}>
            <LinkIcon />
          </ToolButton>
          <ToolButton label="Chèn ảnh" onPress={onPicture}>
            <PictureIcon />
          </ToolButton>
          <ToolButton
            label="Chèn bảng"
            disabled={shown.table}
            onPress={() => run(insertBlock(({ schema }) => newTable(schema, 3, 3)))}
          >
            <TableIcon />
          </ToolButton>
          <ToolButton
            label="Trích dẫn"
            shortcut="Ctrl+Shift+9"
            pressed={shown.quote}
            disabled={!shown.can.quote}
            onPress={() => run(toggleQuote)}
          >
            <QuoteIcon />
          </ToolButton>
          {ALIGNMENT_TOOLS.map(({ align, label, icon }) => (
            <ToolButton
              key={label}
              label={label}
              pressed={shown.can.align && shown.align === align}
              disabled={!shown.can.align}
              onPress={() => run(setAlignment(align))}
            >
              {icon}
            </ToolButton>
          ))}
          <ToolButton
            label="Đường kẻ ngang"
            onPress={() => run(insertBlock(({ schema }) => schema.nodes.horizontalRule?.create()))}
          >
            <RuleIcon />
          </ToolButton>
          {MORE_MARK_TOOLS.map(markTool)}
          <ToolButton label="Xóa định dạng" onPress={() => run(clearFormatting)}>
            <ClearIcon />
          </ToolButton>
          <ToolButton label="Hoàn tác" shortcut="Ctrl+Z" disabled={!shown.can.undo} onPress={() => run(undo)}>
            <UndoIcon />
          </ToolButton>
          <ToolButton label="Làm lại" shortcut="Ctrl+Y" disabled={!shown.can.redo} onPress={() => run(redo)}>
            <RedoIcon />
          </ToolButton>
        </div>
        {shown.table && <TableTools run={run} />}
      </div>
    </RovingContext>
  );
}
