import { useEffect, useRef, useState } from 'react';
import { described, FieldFrame } from '@/components/forms/field';
import { isAllCapitals } from '@/lib/text/capitals';
import { toSentenceCase } from '@/lib/text/sentence-case';
import { ARTICLE_FIELDS } from './article-choices';
import { useScripted } from './scripted';

interface Props {
  opened: string;
  problem?: string;
  onTitle: (title: string) => void;
}

/** Several lines for the eye, because titles of three lines are usual here; one line when it is stored. */
export function TitleField({ opened, problem, onTitle }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [title, setTitle] = useState(opened);
  const scripted = useScripted();
  const frame = { name: 'title', problem };
  const take = (value: string) => {
    setTitle(value);
    onTitle(value);
  };
  useEffect(() => {
    // Typed before the scripts were there.
    const typed = field.current?.value;
    if (typed !== undefined && typed !== opened) {
      setTitle(typed);
      onTitle(typed);
    }
  }, [opened, onTitle]);
  const propose = () => {
    if (!field.current) return;
    field.current.value = toSentenceCase(field.current.value);
    field.current.dispatchEvent(new Event('input', { bubbles: true }));
    field.current.focus();
  };
  return (
    <>
      <FieldFrame {...frame} label={ARTICLE_FIELDS.title}>
        <textarea
          {...described(frame)}
          ref={field}
          id="title"
          name="title"
          className="title-input"
          rows={2}
          required
          defaultValue={opened}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      </FieldFrame>
      {isAllCapitals(title) && (
        <div className="warning">
          <p>
            Tiêu đề viết HOA toàn bộ, khó đọc. Gợi ý: “{toSentenceCase(title)}”. Tên riêng cần viết hoa lại bằng tay.
          </p>
          {scripted && (
            <button type="button" className="button" onClick={propose}>
              Chuyển về chữ thường
            </button>
          )}
        </div>
      )}
    </>
  );
}
