import type { Metadata } from 'next';
import { FixedPageView } from '@/components/articles/fixed-page-view';
import { ViewCounter } from '@/components/articles/view-counter';
import { TroubleView } from '@/components/site/trouble-view';
import { fixedPageBySlug } from '@/lib/articles/detail';
import { setReaderStatus } from '@/lib/http/reader-context';
import { articleMetadata, troubleMetadata } from '@/lib/settings/metadata';
import { siteSettings } from '@/lib/settings/queries';
import { recordViewAction } from '@/lib/views/actions';

type Props = PageProps<'/trang/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [found, settings] = await Promise.all([fixedPageBySlug((await params).slug), siteSettings()]);
  if (found.state === 'live') return articleMetadata(settings, found.article);
  return troubleMetadata(found.state === 'withdrawn' ? 410 : 404);
}

export default async function Page({ params }: Props) {
  const found = await fixedPageBySlug((await params).slug);
  if (found.state === 'unknown') {
    setReaderStatus(404);
    return <TroubleView status={404} />;
  }
  if (found.state === 'withdrawn') {
    setReaderStatus(410);
    return <TroubleView status={410} reason={found.reason} />;
  }
  return (
    <>
      <FixedPageView article={found.article} />
      <ViewCounter number={found.article.number} action={recordViewAction} />
    </>
  );
}
