'use client';

import { usePathname } from 'next/navigation';
import { type Link, routes } from '@/lib/routes';

/** A page below "Người dùng" still belongs to it. Everything is below the first page, and only articles belong to it. */
function isHere(href: string, path: string): boolean {
  const below = href === routes.desk() ? routes.deskArticles() : href;
  return path === href || path.startsWith(`${below}/`);
}

interface Props {
  links: Link[];
  /** What only administrators have: folded until one of them is there, or a phone would show little else. */
  administration: Link[];
}

export function DeskMenu({ links, administration }: Props) {
  const path = usePathname();
  return (
    <nav className="desk-width desk-menu" aria-label="Khu biên tập">
      <Links links={links} />
      {administration.length > 0 && (
        <details className="desk-menu-more" open={administration.some(({ href }) => isHere(href, path))}>
          <summary>Quản trị</summary>
          <Links links={administration} />
        </details>
      )}
    </nav>
  );
}

function Links({ links }: { links: Link[] }) {
  const path = usePathname();
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href} aria-current={isHere(href, path) ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
