import { BodyEditor } from '@/components/editor/body-editor';
import { deskArticle } from '@/lib/articles/desk-detail';
import { sessionOrSignIn } from '@/lib/auth/current-session';
import { libraryPictures } from '@/lib/media/queries';
import { mediaIds } from '@/lib/richtext/media';

export const metadata = { title: 'Viết bài' };

export default async function Page({ params }: { params: Promise<{ number: string }> }) {
  const { actor } = await sessionOrSignIn('/quan-tri');
  const article = await deskArticle(actor, Number((await params).number));
  if (!article) return <h1>Không có</h1>;
  const { body } = article.content;
  return (
    <form className="form wide-form">
      <h1>Sửa bài</h1>
      <BodyEditor name="body" label="Nội dung" initial={body} pictures={await libraryPictures(mediaIds(body))} />
      <button type="submit" className="button" data-primary>Lưu</button>
    </form>
  );
}
