import type { Metadata } from 'next';
import { AuditFilters } from '@/components/desk/audit-filters';
import { AuditLog } from '@/components/desk/audit-log';
import { NoPermission } from '@/components/desk/no-permission';
import { auditAddress, readAuditFilter } from '@/lib/audit/address';
import { decideAudit } from '@/lib/audit/policy';
import { auditPage } from '@/lib/audit/queries';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { routes } from '@/lib/routes';
import { listUsers } from '@/lib/users/queries';

export const metadata: Metadata = { title: 'Nhật ký' };

export default async function Page({ searchParams }: PageProps<'/quan-tri/nhat-ky'>) {
  const { actor } = await sessionOrSignIn(routes.auditLog());
  if (!decideAudit(actor, 'read')) return <NoPermission />;
  const { typed, filter, problems } = readAuditFilter(await searchParams);
  const [people, page] = await Promise.all([listUsers(actor), filter && auditPage(actor, filter)]);
  return (
    <section className="desk-section">
      <h1>Nhật ký</h1>
      <AuditFilters typed={typed} problems={problems} people={people} />
      {page && <AuditLog entries={page.entries} />}
      {page && (
        <nav className="audit-pages" aria-label="Các trang của nhật ký">
          {filter?.before && <a href={auditAddress(typed)}>Về trang mới nhất</a>}
          {page.older && <a href={auditAddress(typed, page.older)}>Cũ hơn</a>}
        </nav>
      )}
    </section>
  );
}
