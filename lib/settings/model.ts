import type { Link } from '@/lib/routes';

/** What the ward says about itself: everything legally required in the footer, and the names readers see. */
export interface SiteSettings {
  /** "Cổng thông tin điện tử phường …" */
  siteName: string;
  /** "Ủy ban nhân dân phường …" */
  officeName: string;
  description: string;
  parentPortal: { name: string; url: string } | null;
  responsiblePerson: { name: string; title: string };
  address: string;
  phone: string;
  email: string;
  /** "Ghi rõ nguồn … khi phát hành lại thông tin." */
  sourceNotice: string;
  /** Licence and legal references: free text, because they change. */
  legalBasis: string;
  /** Names that may stand as "Người đăng tin". */
  displayNames: string[];
  /** Slug of the root category whose news stand as announcements on the home page. */
  announcementCategory: string | null;
  /** The script by which the state measures the use of its portals; the one script of others that readers load. */
  measuringScript: { url: string } | null;
}

export interface MenuItem extends Link {
  children: Link[];
}

export interface LinkGroup {
  title: string;
  links: Link[];
}

/** What surrounds every reader page. */
export interface SiteChrome {
  settings: SiteSettings;
  menu: MenuItem[];
  linkGroups: LinkGroup[];
}
