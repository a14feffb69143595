import type { ReactNode } from 'react';

/** Drawn beside words that say the same, so assistive technology skips them. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const MenuIcon = () => (
  <Icon>
    <path d="M4 7h16M4 12h16M4 17h16" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m7 10 5 5 5-5" />
  </Icon>
);

export const DisplayIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8" />
    <path className="icon-solid" d="M12 4a8 8 0 0 1 0 16z" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1" />
  </Icon>
);

export const FacebookIcon = () => (
  <Icon>
    <path d="M14 8h3V4h-3c-2.2 0-4 1.8-4 4v2H7v4h3v7h4v-7h3l1-4h-4V8.5c0-.3.2-.5.5-.5z" />
  </Icon>
);

export const ZaloIcon = () => (
  <Icon>
    <path d="M4 5h16v12h-9l-4 4v-4H4zM9 8.5h6l-6 5h6" />
  </Icon>
);

export const AttachmentIcon = () => (
  <Icon>
    <path d="M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5" />
  </Icon>
);
