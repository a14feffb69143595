import type { Metadata } from 'next';
import { TroubleView } from '@/components/site/trouble-view';
import { readerContext, setReaderStatus } from '@/lib/http/reader-context';
import { troubleMetadata } from '@/lib/settings/metadata';

type Props = PageProps<'/su-co/[status]'>;

/** The front asks for these pages while all is well and keeps them for when it is not; nobody else may. */
async function statusOf({ params }: Props): Promise<404 | 500 | 503> {
  const { status } = await params;
  if (!readerContext.getStore()?.internal) return 404;
  return status === '500' ? 500 : 503;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return troubleMetadata(await statusOf(props));
}

export default async function Page(props: Props) {
  const status = await statusOf(props);
  setReaderStatus(status);
  return <TroubleView status={status} />;
}
