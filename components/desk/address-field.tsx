import { useState } from 'react';
import { described, FieldFrame } from '@/components/forms/field';
import { type ArticleKind, articleHref } from '@/lib/articles/model';
import { slugify } from '@/lib/text/slug';
import { ARTICLE_FIELDS } from './article-choices';

interface Props {
  kind: ArticleKind;
  number: number | null;
  title: string;
  opened: string;
  problem?: string;
}

/** Where readers will find it. */
export function AddressField({ kind, number, title, opened, problem }: Props) {
  const [typed, setTyped] = useState(opened);
  const field = {
    name: 'slug',
    hint: 'Để trống thì lấy theo tiêu đề. Địa chỉ cũ vẫn dẫn tới bài.',
    problem,
  };
  const slug = slugify(typed.trim() || title);
  const address = number === null ? articleHref(kind, slug, 0).replace(/-0$/, '-…') : articleHref(kind, slug, number);
  return (
    <FieldFrame {...field} label={ARTICLE_FIELDS.slug}>
      <input
        {...described(field)}
        id={field.name}
        name={field.name}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        defaultValue={opened}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p className="soft address-preview">{address}</p>
    </FieldFrame>
  );
}
