'use client';

import { useRef } from 'react';
import type { HeadingLevel } from './block-commands';
import { useTool } from './tool-button';

interface Props {
  level: HeadingLevel | null;
  disabled: boolean;
  onChange: (level: HeadingLevel | null) => void;
  /** Chosen with a finger or a mouse: the next key belongs to the text. With the keyboard the choice may go on. */
  onDone: () => void;
}

const STYLES: { value: HeadingLevel | null; label: string }[] = [
  { value: null, label: 'Đoạn văn' },
  { value: 2, label: 'Đề mục lớn' },
  { value: 3, label: 'Đề mục vừa' },
  { value: 4, label: 'Đề mục nhỏ' },
];

/** The browser's own choice of one: on a phone the system shows it large. */
export function LineStyle({ level, disabled, onChange, onDone }: Props) {
  const tool = useTool(true);
  const pointed = useRef(false);
  return (
    <select
      {...tool}
      className="tool-select"
      aria-label="Kiểu dòng chữ"
      title="Kiểu dòng chữ (Ctrl+Alt+2, 3, 4; đoạn văn: Ctrl+Alt+0)"
      aria-disabled={disabled || undefined}
      value={level ?? ''}
      onPointerDown={() => {
        pointed.current = true;
      }}
      onKeyDown={() => {
        pointed.current = false;
      }}
      onChange={({ target }) => {
        const chosen = STYLES.find(({ value }) => String(value ?? '') === target.value);
        if (chosen && !disabled) onChange(chosen.value);
        if (pointed.current) onDone();
      }}
    >
      {STYLES.map(({ value, label }) => (
        <option key={label} value={value ?? ''}>
          {label}
        </option>
      ))}
    </select>
  );
}
