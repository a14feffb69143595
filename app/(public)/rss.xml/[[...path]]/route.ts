import { newsFeed } from '@/lib/articles/feed';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: RouteContext<'/rss.xml/[[...path]]'>): Promise<Response> {
  const feed = await newsFeed((await params).path ?? []);
  if (feed === null) return new Response('Không có chuyên mục này.\n', { status: 404 });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
