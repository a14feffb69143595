import type { Metadata } from 'next';
import { HomeView } from '@/components/home/home-view';
import { SiteJsonLd } from '@/components/site/json-ld';
import { homePage } from '@/lib/articles/home';
import { pageMetadata } from '@/lib/settings/metadata';
import { siteChrome, siteSettings } from '@/lib/settings/queries';

export async function generateMetadata(): Promise<Metadata> {
  const settings = await siteSettings();
  return pageMetadata({ settings, title: settings.siteName, description: settings.description, path: '/' });
}

export default async function Page() {
  const [home, chrome] = await Promise.all([homePage(), siteChrome()]);
  return (
    <>
      <SiteJsonLd settings={chrome.settings} />
      <HomeView home={home} chrome={chrome} />
    </>
  );
}
