import type { Metadata } from 'next';
import { ArticleView } from '@/components/articles/article-view';
import { ViewCounter } from '@/components/articles/view-counter';
import { NewsArticleJsonLd } from '@/components/site/json-ld';
import { TroubleView } from '@/components/site/trouble-view';
import { aroundArticle } from '@/lib/articles/around';
import { articleByNumber } from '@/lib/articles/detail';
import { setReaderRedirect, setReaderStatus } from '@/lib/http/reader-context';
import { parseNumberedSlug } from '@/lib/routes';
import { absoluteUrl, articleMetadata, troubleMetadata } from '@/lib/settings/metadata';
import { siteSettings } from '@/lib/settings/queries';
import { recordViewAction } from '@/lib/views/actions';

type Props = PageProps<'/bai-viet/[slug]'>;

async function lookup({ params }: Props) {
  const { slug } = await params;
  const parsed = parseNumberedSlug(slug);
  const found = parsed ? await articleByNumber(parsed.number) : ({ state: 'unknown' } as const);
  return { found, path: `/bai-viet/${slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ found }, settings] = await Promise.all([lookup(props), siteSettings()]);
  if (found.state === 'live') return articleMetadata(settings, found.article);
  return troubleMetadata(found.state === 'withdrawn' ? 410 : 404);
}

export default async function Page(props: Props) {
  const { found, path } = await lookup(props);
  if (found.state === 'unknown') {
    setReaderStatus(404);
    return <TroubleView status={404} />;
  }
  if (found.state === 'withdrawn') {
    setReaderStatus(410);
    return <TroubleView status={410} reason={found.reason} />;
  }
  const { article } = found;
  if (article.href !== path) setReaderRedirect(article.href);
  const [{ neighbours, related }, settings] = await Promise.all([aroundArticle(article.number), siteSettings()]);
  return (
    <>
      <NewsArticleJsonLd article={article} settings={settings} />
      <ArticleView
        article={article}
        neighbours={neighbours}
        related={related}
        canonicalUrl={absoluteUrl(article.href)}
        counter={<ViewCounter number={article.number} action={recordViewAction} />}
      />
    </>
  );
}
