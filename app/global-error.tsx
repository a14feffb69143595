'use client';

import { DeskTrouble } from '@/components/desk/desk-trouble';

/** For the desk when not even its layout can be drawn; readers get the pages the front keeps ready. */
export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <html lang="vi">
      <body>
        <title>Đang gặp sự cố</title>
        <main className="lone">
          <DeskTrouble retry={retry} />
        </main>
      </body>
    </html>
  );
}
