import { BodyEditor } from '@/components/editor/body-editor';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { libraryPictures } from '@/lib/media/queries';
import type { ArticleBody } from '@/lib/richtext/model';

export const metadata = { title: 'Viết bài' };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  await sessionOrSignIn('/quan-tri');
  const { body } = await searchParams;
  const initial: ArticleBody = body ? JSON.parse(body) : { type: 'doc', attrs: { schemaVersion: 1 }, content: [] };
  return (
    <form className="form" style={undefined}>
      <h1>Viết bài</h1>
      <BodyEditor name="body" label="Nội dung" initial={initial} pictures={await libraryPictures()} />
      <button type="submit" className="button" data-primary>Lưu nháp</button>
    </form>
  );
}
