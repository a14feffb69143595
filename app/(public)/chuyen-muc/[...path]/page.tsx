import type { Metadata } from 'next';
import { cache } from 'react';
import { CategoryView } from '@/components/articles/category-view';
import { TroubleView } from '@/components/site/trouble-view';
import { categoryPage, parsePage } from '@/lib/articles/listing';
import { setReaderStatus } from '@/lib/http/reader-context';
import { routes } from '@/lib/routes';
import { pageMetadata, troubleMetadata } from '@/lib/settings/metadata';
import { siteSettings } from '@/lib/settings/queries';

type Props = PageProps<'/chuyen-muc/[...path]'>;

const listingAt = cache(async (path: string, page: number) => categoryPage(path.split('/'), page));

async function listingOf({ params, searchParams }: Props) {
  const [{ path }, { trang }] = await Promise.all([params, searchParams]);
  const page = parsePage(trang);
  return page === null ? null : listingAt(path.join('/'), page);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [listing, settings] = await Promise.all([listingOf(props), siteSettings()]);
  if (!listing) return troubleMetadata(404);
  const pageNote = listing.page > 1 ? ` – trang ${listing.page}` : '';
  return pageMetadata({
    settings,
    title: `${listing.name}${pageNote}`,
    description: listing.description || `Tin, bài của chuyên mục ${listing.name}${pageNote}.`,
    path: routes.category(listing.path, listing.page),
    feed: routes.categoryFeed(listing.path),
  });
}

export default async function Page(props: Props) {
  const listing = await listingOf(props);
  if (!listing) {
    setReaderStatus(404);
    return <TroubleView status={404} />;
  }
  return <CategoryView listing={listing} />;
}
