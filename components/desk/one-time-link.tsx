'use client';

import { useEffect, useRef } from 'react';
import { PASSWORD_LINK_MINUTES } from '@/lib/auth/limits';

/** Shown once: the database only knows the link's hash. A press on the link selects all of it, with or without a script. */
export function OneTimeLink({ link, title }: { link: string; title: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="message" role="status" tabIndex={-1}>
      <p className="message-title">{title}</p>
      <p className="one-time-link">{link}</p>
      <p className="soft">Liên kết dùng được một lần trong {PASSWORD_LINK_MINUTES} phút và chỉ hiện lần này.</p>
    </div>
  );
}
