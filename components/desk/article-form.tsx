import { useState } from 'react';
import { BodyEditor } from '@/components/editor/body-editor';
import { described, FieldFrame, TextField } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import type { FormState } from '@/lib/actions/define-form';
import type { ArticleBody } from '@/lib/richtext/model';
import { AddressField } from './address-field';
import { ArticleCategoryFields } from './article-category-fields';
import { ARTICLE_FIELDS, type ArticleChoices } from './article-choices';
import { BodyWarnings } from './body-warnings';
import { CoverField } from './cover-field';
import { OtherVersion } from './other-version';
import { PosterFields } from './poster-fields';
import { SameTitles } from './same-titles';
import { TitleField } from './title-field';
import type { Written } from './written';

interface Props {
  article: ArticleChoices;
  written: Written;
  state: FormState<unknown>;
  onBodyChange: () => void;
}

export function ArticleForm({ article, written, state, onBodyChange }: Props) {
  const { number, kind, pictures, published, sameTitles } = article;
  const [title, setTitle] = useState(written.title);
  const [body, setBody] = useState<ArticleBody>(written.body);
  const problemOf = (name: string) => (state && !state.ok ? state.fieldErrors?.[name] : undefined);
  const lead = { name: 'lead', problem: problemOf('lead') };
  const note = {
    name: 'correctionNote',
    hint: 'Người đọc thấy lời này ở đầu bài, dưới chữ “Đính chính”. Để trống nếu chỉ sửa lỗi nhỏ.',
    problem: problemOf('correctionNote'),
  };
  return (
    <>
      <FormProblem state={state} fields={ARTICLE_FIELDS} />
      <OtherVersion state={state} number={number} />
      <TitleField opened={written.title} problem={problemOf('title')} onTitle={setTitle} />
      <SameTitles number={number} title={title} opened={sameTitles} />
      <FieldFrame {...lead} label={ARTICLE_FIELDS.lead}>
        <textarea {...described(lead)} id="lead" name="lead" rows={3} defaultValue={written.lead} />
      </FieldFrame>
      <BodyEditor
        name="body"
        label={ARTICLE_FIELDS.body}
        initial={written.body}
        pictures={pictures}
        problem={problemOf('body')}
        onChange={(changed) => {
          setBody(changed);
          onBodyChange();
        }}
      />
      <BodyWarnings body={body} />
      {kind === 'page' ? (
        <Unasked written={written} />
      ) : (
        <>
          <ArticleCategoryFields categories={article.categories} written={written} problemOf={problemOf} />
          <PosterFields names={article.posterNames} written={written} problemOf={problemOf} state={state} />
          <CoverField pictures={pictures} opened={written.coverMediaId} problem={problemOf('coverMediaId')} />
          <TextField
            name="publishedAt"
            label={ARTICLE_FIELDS.publishedAt}
            hint="Như 11/07/2026. Để trống thì lấy ngày xuất bản."
            inputMode="numeric"
            autoComplete="off"
            state={state}
            defaultValue={written.publishedAt}
          />
        </>
      )}
      <AddressField kind={kind} number={number} title={title} opened={written.slug} problem={problemOf('slug')} />
      {published && kind !== 'page' && (
        <FieldFrame {...note} label={ARTICLE_FIELDS.correctionNote}>
          <textarea
            {...described(note)}
            id="correctionNote"
            name="correctionNote"
            rows={2}
            defaultValue={written.correctionNote}
          />
        </FieldFrame>
      )}
    </>
  );
}

/** What a fixed page does not show stays as it is. */
function Unasked({ written }: { written: Written }) {
  const { coverMediaId, primaryCategoryId, categoryIds, byline, posterName, sourceName, sourceUrl, publishedAt } =
    written;
  const kept = { coverMediaId, primaryCategoryId, byline, posterName, sourceName, sourceUrl, publishedAt };
  return (
    <>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {categoryIds.map((id) => (
        <input key={id} type="hidden" name="categoryIds" value={id} />
      ))}
    </>
  );
}
