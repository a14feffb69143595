import { FacebookIcon, LinkIcon, PrintIcon, ZaloIcon } from '@/components/site/icons';
import { shareLinks } from './share-links';

const ICONS: Record<string, typeof LinkIcon> = { Facebook: FacebookIcon, Zalo: ZaloIcon };

/** What a reader does with an article. The buttons need /reader.js and are hidden without it. */
export function ArticleTools({ canonicalUrl }: { canonicalUrl: string }) {
  return (
    <div className="tools text-small print:hidden">
      <ul className="quiet">
        {shareLinks(canonicalUrl).map(({ label, href }) => {
          const Icon = ICONS[label] ?? LinkIcon;
          return (
            <li key={label}>
              <a className="tool" href={href} rel="noopener nofollow" target="_blank">
                <Icon />
                <span>
                  <span className="sr-only">Chia sẻ lên </span>
                  {label}
                  <span className="sr-only"> (mở trang mới)</span>
                </span>
              </a>
            </li>
          );
        })}
        <li className="needs-script">
          <button className="tool" type="button" data-copy={canonicalUrl}>
            <LinkIcon />
            Sao chép liên kết
          </button>
        </li>
        <li className="needs-script">
          <button className="tool" type="button" data-print="">
            <PrintIcon />
            In bài
          </button>
        </li>
      </ul>
      <p role="status" data-copy-status="" className="tool-status" />
    </div>
  );
}
