import type { HomePage } from '@/lib/articles/dto';
import type { SiteChrome } from '@/lib/settings/model';
import { Announcements } from './announcements';
import { CategoryBlock } from './category-block';
import { Featured } from './featured';
import { MostRead } from './most-read';
import { Videos } from './videos';

export function HomeView({ home, chrome }: { home: HomePage; chrome: SiteChrome }) {
  const blocks = home.blocks.filter(({ articles }) => articles.length > 0);
  const empty = blocks.length === 0 && home.featured.length === 0;
  return (
    <div className="page-width home">
      <h1 className="sr-only">{chrome.settings.siteName}</h1>
      {empty && <p className="notice">Cổng thông tin chưa có bài viết nào.</p>}
      <div className="home-top">
        <Featured articles={home.featured} />
        <Announcements announcements={home.announcements} />
      </div>
      {blocks.length > 0 && (
        <div className="home-blocks">
          {blocks.map((block) => (
            <CategoryBlock key={block.category.href} block={block} />
          ))}
        </div>
      )}
      <MostRead articles={home.mostRead} />
      <Videos articles={home.videos} />
    </div>
  );
}
