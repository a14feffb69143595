'use client';

import { createContext, type ReactNode, useContext, useId } from 'react';

/** Of all the tools one is reached by Tab; the arrows lead to the others. */
export const RovingContext = createContext<{ stop: string | null; setStop: (id: string) => void }>({
  stop: null,
  setStop: () => undefined,
});

/** The attributes of one tool in a toolbar. Without a stop yet, the first tool is the one. */
export function useTool(first = false) {
  const id = useId();
  const { stop, setStop } = useContext(RovingContext);
  return {
    'data-tool': '',
    tabIndex: stop === id || (stop === null && first) ? 0 : -1,
    onFocus: () => setStop(id),
  };
}

interface Props {
  label: string;
  /** As people say it: "Ctrl+B". */
  shortcut?: string;
  /** For tools that are on or off. */
  pressed?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** Takes no focus from the text when it is pressed with a pointer, and never sends the form around it. */
export function ToolButton({ label, shortcut, pressed, disabled = false, expanded, onPress, children }: Props) {
  const tool = useTool();
  return (
    <button
      {...tool}
      type="button"
      className="tool-button"
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-label={label}
      aria-keyshortcuts={shortcut?.replaceAll('Ctrl', 'Control')}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
