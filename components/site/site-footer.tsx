import { routes } from '@/lib/routes';
import type { LinkGroup, SiteChrome } from '@/lib/settings/model';

export function SiteFooter({ chrome: { settings, linkGroups } }: { chrome: SiteChrome }) {
  const groups = linkGroups.filter(({ links }) => links.length > 0);
  return (
    <footer className="site-footer text-small print:hidden">
      {groups.length > 0 && (
        <nav className="page-width link-groups quiet" aria-label="Liên kết">
          {groups.map((group) => (
            <LinkGroupColumn key={group.title} group={group} />
          ))}
        </nav>
      )}
      <div className="page-width imprint">
        <div>
          <p className="imprint-name">{settings.siteName}</p>
          <p>{settings.officeName}</p>
          {settings.parentPortal && (
            <p>
              Thành phần của{' '}
              <a href={settings.parentPortal.url} rel="noopener">
                {settings.parentPortal.name}
              </a>
            </p>
          )}
          <p className="mt-4">{settings.sourceNotice}</p>
          <p>{settings.legalBasis}</p>
          <p className="mt-4">
            <a href={routes.signIn()} rel="nofollow">
              Đăng nhập
            </a>
          </p>
        </div>
        <Contacts settings={settings} />
      </div>
    </footer>
  );
}

function LinkGroupColumn({ group: { title, links } }: { group: LinkGroup }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} rel="noopener">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contacts({ settings: { responsiblePerson, address, phone, email } }: Pick<SiteChrome, 'settings'>) {
  return (
    <dl className="contacts">
      {responsiblePerson.name && (
        <div>
          <dt>Chịu trách nhiệm nội dung</dt>
          <dd>
            {responsiblePerson.name}
            {responsiblePerson.title && `, ${responsiblePerson.title}`}
          </dd>
        </div>
      )}
      {address && (
        <div>
          <dt>Địa chỉ</dt>
          <dd>{address}</dd>
        </div>
      )}
      {phone && (
        <div>
          <dt>Điện thoại</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone.replaceAll(' ', '\u00a0')}</a>
          </dd>
        </div>
      )}
      {email && (
        <div>
          <dt>Thư điện tử</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
