'use client';

import { DeskTrouble } from '@/components/desk/desk-trouble';

/** Where no frame stands around it. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main className="lone">
      <DeskTrouble retry={retry} />
    </main>
  );
}
