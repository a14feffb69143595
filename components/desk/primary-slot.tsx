import type { ReactNode } from 'react';

/** Where the one primary button of a page stands: on a phone under the thumb, on a desktop at the right of the heading. */
export function PrimarySlot({ children }: { children: ReactNode }) {
  return <div className="primary-slot">{children}</div>;
}
