import type { Link } from '@/lib/routes';

/** Perhaps this one was written already. */
export function SameTitleList({ links }: { links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <div className="warning">
      <p>Đã có bài cùng tiêu đề:</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
