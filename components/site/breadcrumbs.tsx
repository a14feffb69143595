import type { Link } from '@/lib/routes';
import { routes } from '@/lib/routes';

/** From the home page down to, and without, the page itself. */
export function Breadcrumbs({ trail }: { trail: Link[] }) {
  const links = [{ label: 'Trang chủ', href: routes.home() }, ...trail];
  return (
    <nav aria-label="Vị trí trong trang" className="text-small text-soft">
      <ol className="breadcrumbs quiet">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
