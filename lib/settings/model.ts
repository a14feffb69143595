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
  /** The stored picture that stands as the emblem; null is the one of public/. */
  emblemMediaId: number | null;
  /** #rrggbb, from which every accent is derived (colours.ts); null is the look of components/tokens.css. */
  accentColour: string | null;
}

export interface MenuItem extends Link {
  children: Link[];
}

export interface LinkGroup {
  title: string;
  links: Link[];
}

/** A small rendition of the picture a ward chose. */
export interface Emblem {
  url: string;
  width: number;
  height: number;
}

/** What surrounds every reader page. */
export interface SiteChrome {
  settings: SiteSettings;
  emblem: Emblem | null;
  menu: MenuItem[];
  linkGroups: LinkGroup[];
}
