import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** The form is under way. */
  pending: boolean;
  kind?: 'primary' | 'plain';
}

/** Keeps the focus while the form is under way: a disabled button would lose it. A second press is not sent. */
export function SubmitButton({ children, pending, kind }: Props) {
  return (
    <button
      type="submit"
      className="button"
      data-primary={kind === 'primary' ? '' : undefined}
      data-plain={kind === 'plain' ? '' : undefined}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {children}
    </button>
  );
}
