'use client';

import { DeskTrouble } from '@/components/desk/desk-trouble';

export default function ErrorPage({ retry }: { retry: () => void }) {
  return <DeskTrouble retry={retry} />;
}
