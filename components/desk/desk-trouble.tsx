'use client';

import { useEffect, useRef } from 'react';
import { routes } from '@/lib/routes';

/** In the place of what could not be drawn, inside the frame where that still stands. */
export function DeskTrouble({ retry }: { retry: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="desk-section">
      <h1 ref={heading} tabIndex={-1}>
        Trang này đang gặp sự cố
      </h1>
      <p>Chưa hiện được trang. Những gì đã lưu vẫn còn nguyên. Hãy thử lại sau ít phút.</p>
      <p>
        <button type="button" className="button" onClick={() => retry()}>
          Thử lại
        </button>
      </p>
      <p>
        <a href={routes.desk()}>Về trang đầu của khu biên tập</a>
      </p>
    </section>
  );
}
