'use client';

import { usePathname } from 'next/navigation';
import { type Link, routes } from '@/lib/routes';

/** A page below "Người dùng" still belongs to it. Everything is below the first page, and only articles belong to it. */
function isHere(href: string, path: string): boolean {
  const below = href === routes.desk() ? routes.deskArticles() : href;
  return path === href || path.startsWith(`${below}/`);
}

export function DeskMenu({ links }: { links: Link[] }) {
  const path = usePathname();
  return (
    <nav className="desk-width desk-menu" aria-label="Khu biên tập">
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-current={isHere(href, path) ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
