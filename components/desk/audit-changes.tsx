import type { Change } from '@/lib/audit/changes';
import { excerpt } from '@/lib/text/excerpt';

/** More than this of one entry, or of one value, is folded. */
const MOST_FIELDS = 4;
const LONGEST_VALUE = 160;

export function AuditChanges({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null;
  const [first, rest] = [changes.slice(0, MOST_FIELDS), changes.slice(MOST_FIELDS)];
  return (
    <>
      <Fields changes={first} />
      {rest.length > 0 && (
        <details>
          <summary>Còn {rest.length} mục nữa</summary>
          <Fields changes={rest} />
        </details>
      )}
    </>
  );
}

function Fields({ changes }: { changes: Change[] }) {
  return (
    <dl className="changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>
            {before !== null && <Value text={before} kind="del" both={after !== null} />}
            {after !== null && <Value text={after} kind="ins" both={before !== null} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was, and what is instead; of a value that stands alone nothing was taken away. */
function Value({ text, kind, both }: { text: string; kind: 'del' | 'ins'; both: boolean }) {
  const words = text.length > LONGEST_VALUE ? <Folded text={text} /> : text;
  if (!both) return <span className="value">{words}</span>;
  const Mark = kind;
  return (
    <span className="value">
      <span className="sr-only">{kind === 'del' ? 'Trước: ' : 'Sau: '}</span>
      <Mark>{words}</Mark>
    </span>
  );
}

function Folded({ text }: { text: string }) {
  return (
    <details>
      <summary>{excerpt(text, LONGEST_VALUE)}</summary>
      {text}
    </details>
  );
}
