'use client';

import { usePathname } from 'next/navigation';
import { type Link, routes } from '@/lib/routes';

/** A page below "Người dùng" still belongs to it; everything is below the first page. */
function isHere(href: string, path: string): boolean {
  return path === href || (href !== routes.desk() && path.startsWith(`${href}/`));
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
