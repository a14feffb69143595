import { useEffect, useState } from 'react';
import { sameTitleAction } from '@/lib/articles/actions';
import type { Link } from '@/lib/routes';
import { SameTitleList } from './same-title-list';

const PAUSE_MS = 600;

interface Props {
  number: number | null;
  /** As it stands in its field at the moment. */
  title: string;
  /** The title with which the page was drawn, and the articles that have it. */
  opened: { title: string; links: Link[] };
}

/** Others of the very same title; asked for again when the person pauses. It warns and holds up nothing. */
export function SameTitles({ number, title, opened }: Props) {
  const [found, setFound] = useState(opened);
  useEffect(() => {
    if (title === found.title) return;
    let current = true;
    const pause = setTimeout(async () => {
      const links = await sameTitles(number, title);
      if (current) setFound({ title, links });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(pause);
    };
  }, [number, title, found.title]);
  return (
    <div aria-live="polite">
      <SameTitleList links={found.links} />
    </div>
  );
}

async function sameTitles(number: number | null, title: string): Promise<Link[]> {
  if (title.trim() === '') return [];
  try {
    const answer = await sameTitleAction({ number, title });
    return answer.ok ? answer.data : [];
  } catch {
    // Offline, or the server is busy: saving will say so.
    return [];
  }
}
