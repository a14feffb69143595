import type { Metadata } from 'next';
import { TroubleView } from '@/components/site/trouble-view';
import { setReaderStatus } from '@/lib/http/reader-context';
import { troubleMetadata } from '@/lib/settings/metadata';

export const metadata: Metadata = troubleMetadata(404);

export default function Page() {
  setReaderStatus(404);
  return <TroubleView status={404} />;
}
