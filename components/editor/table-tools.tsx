'use client';

import type { Command } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, toggleHeaderRow } from '@tiptap/pm/tables';
import { ToolButton } from './tool-button';

const TOOLS: { label: string; command: Command }[] = [
  { label: 'Thêm hàng', command: addRowAfter },
  { label: 'Thêm cột', command: addColumnAfter },
  { label: 'Hàng tiêu đề', command: toggleHeaderRow },
  { label: 'Xóa hàng', command: deleteRow },
  { label: 'Xóa cột', command: deleteColumn },
  { label: 'Xóa bảng', command: deleteTable },
];

/** There while the cursor is in a table. */
export function TableTools({ run }: { run: (command: Command) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div role="group" aria-label="Bảng" className="toolbar-line">
      {TOOLS.map(({ label, command }) => (
        <ToolButton key={label} label={label} onPress={() => run(command)}>
          {label}
        </ToolButton>
      ))}
    </div>
  );
}
