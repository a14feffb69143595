import { Body } from '@/components/articles/article-body';
import type { EditionContent } from '@/lib/articles/content';
import type { Picture } from '@/lib/media/dto';

interface Props {
  content: EditionContent;
  pictures: ReadonlyMap<number, Picture>;
}

/** What was written, where it cannot be changed now: drawn as readers get it. */
export function ArticleReading({ content, pictures }: Props) {
  const { title, lead, body, byline, posterName, sourceName, sourceUrl, correctionNote } = content;
  return (
    <article className="article-reading">
      <h2>{title}</h2>
      {posterName && <p className="soft">Người đăng tin: {posterName}</p>}
      {correctionNote && (
        <p className="message">
          <strong>Đính chính:</strong> {correctionNote}
        </p>
      )}
      {lead && <p className="reading-lead">{lead}</p>}
      <Body body={body} pictures={pictures} />
      {byline && <p>{byline}</p>}
      {sourceName && (
        <p className="soft">
          Nguồn: {sourceName}
          {sourceUrl && ` (${sourceUrl})`}
        </p>
      )}
    </article>
  );
}
