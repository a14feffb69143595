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
  /** What only administrators have. */
  administration: Link[];
}

export function DeskMenu({ links, administration }: Props) {
  return (
    <nav className="desk-width desk-menu" aria-label="Khu biên tập">
      <Links links={links} />
      {administration.length > 0 && (
        <div className="desk-menu-more">
          <span id="muc-quan-tri">Quản trị</span>
          <Links links={administration} labelledBy="muc-quan-tri" />
        </div>
      )}
    </nav>
  );
}

function Links({ links, labelledBy }: { links: Link[]; labelledBy?: string }) {
  const path = usePathname();
  return (
    <ul aria-labelledby={labelledBy}>
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
