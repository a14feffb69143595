'use client';

import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormState } from '@/lib/actions/define-form';
import { createArticleAction, saveEditionAction } from '@/lib/articles/actions';
import type { EditionContent } from '@/lib/articles/content';
import { MOST_WRITTEN_BYTES } from '@/lib/articles/limits';
import type { ArticleChoices } from './article-choices';
import { ArticleForm } from './article-form';
import { PrimarySlot } from './primary-slot';
import { SaveStatus } from './save-status';
import { SeenVersion } from './seen-version';
import { isTouched, useUnsavedGuard } from './unsaved';
import { openedWith } from './written';

interface Props {
  article: ArticleChoices;
  /** What is worked on; null while it is written for the first time. */
  edition: { id: number; version: number; updatedAt: Date } | null;
  /** Of a new article's form, by which one that is sent twice is known. */
  formKey?: string;
  content: EditionContent | null;
  editable: boolean;
  /** Heading and state, beside which the primary button stands. */
  above: ReactNode;
  /** What stands in the place of the form where nothing can be written. */
  reading?: ReactNode;
  /** The primary step where there is nothing to save. */
  primaryStep?: ReactNode;
  /** Everything else that can be done next. */
  steps?: ReactNode;
}

const FORM = 'bai-viet';

/** Where an article is written and sent on its way. */
export function ArticleWork({ article, edition, formKey, content, editable, ...parts }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const edits = useRef({ made: 0, sent: 0 });
  const [unsaved, setUnsaved] = useState(false);
  const touch = useCallback(() => {
    edits.current.made += 1;
    setUnsaved(true);
  }, []);
  const { state, posted, pending, post, send, refuse } = useFormAction(
    edition ? saveEditionAction : createArticleAction,
    {
      alone: true,
      answered: (answer) => {
        // What was typed while the answer was on its way is not in it.
        if (answer?.ok) setUnsaved(edits.current.made !== edits.current.sent);
      },
    },
  );
  const refused = posted && !posted.ok ? posted : null;
  // Opened once: what is stored meanwhile does not change what stands in the fields.
  const [written] = useState(() => openedWith(content, posted, article.posterNames));
  const [opened] = useState(() => Number(refused?.values?.version) || edition?.version || 0);
  const version = state?.ok ? state.data.version : opened;
  const writing = editable || refused !== null;
  const held = useUnsavedGuard(unsaved, FORM);
  useEffect(() => {
    if (form.current && (refused || isTouched(form.current))) touch();
  }, [refused, touch]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    if (isTooLarge(data)) return refuse(TOO_LARGE);
    edits.current.sent = edits.current.made;
    send(data);
  };
  return (
    <SeenVersion value={edition && { edition: edition.id, version, writing }}>
      <div className="work">
        <div className="work-main">
          {parts.above}
          {writing ? (
            <form
              ref={form}
              id={FORM}
              className="form article-form"
              noValidate
              action={post}
              onSubmit={submit}
              onInput={({ target }) => {
                // Search fields of the editor's dialogs have no name: what stands there is not written.
                if ((target as HTMLInputElement).name) touch();
              }}
            >
              {edition ? (
                <>
                  <input type="hidden" name="edition" value={edition.id} />
                  <input type="hidden" name="version" value={version} />
                </>
              ) : (
                <>
                  <input type="hidden" name="kind" value={article.kind} />
                  <input type="hidden" name="formKey" value={formKey} />
                </>
              )}
              <ArticleForm article={article} written={written} state={state} onBodyChange={touch} />
            </form>
          ) : (
            parts.reading
          )}
        </div>
        <aside className="work-side" aria-label="Lưu và các bước tiếp theo">
          <PrimarySlot>
            {writing ? (
              <>
                <button
                  type="submit"
                  form={FORM}
                  className="button"
                  data-primary=""
                  aria-disabled={pending || undefined}
                  onClick={(event) => {
                    if (pending) event.preventDefault();
                  }}
                >
                  {edition ? 'Lưu' : 'Lưu bản nháp'}
                </button>
                <SaveStatus
                  state={state}
                  pending={pending}
                  unsaved={unsaved}
                  held={held}
                  at={edition?.version === version ? edition.updatedAt : null}
                />
              </>
            ) : (
              parts.primaryStep
            )}
          </PrimarySlot>
          {parts.steps}
        </aside>
      </div>
    </SeenVersion>
  );
}

const TOO_LARGE: FormState<never> = {
  ok: false,
  code: 'too_large',
  message: 'Bài quá dài để lưu một lần. Mọi thứ bạn viết vẫn còn trong trang này: hãy chia thành nhiều bài.',
};

function isTooLarge(form: FormData): boolean {
  let bytes = 0;
  for (const [name, value] of form) bytes += new Blob([name, value]).size;
  return bytes > MOST_WRITTEN_BYTES;
}
