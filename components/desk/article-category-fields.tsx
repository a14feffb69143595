import { useState } from 'react';
import { described, FieldFrame } from '@/components/forms/field';
import { ARTICLE_FIELDS, type CategoryChoice } from './article-choices';
import type { Written } from './written';

interface Props {
  categories: CategoryChoice[];
  written: Written;
  problemOf: (name: string) => string | undefined;
}

export function ArticleCategoryFields({ categories, written, problemOf }: Props) {
  const [primaryId, setPrimaryId] = useState(written.primaryCategoryId);
  const primary = {
    name: 'primaryCategoryId',
    hint: 'Đường dẫn và vị trí của bài theo chuyên mục này.',
    problem: problemOf('primaryCategoryId'),
  };
  const others = { name: 'categoryIds', problem: problemOf('categoryIds') };
  return (
    <>
      <FieldFrame {...primary} label={ARTICLE_FIELDS.primaryCategoryId}>
        <select
          {...described(primary)}
          id={primary.name}
          name={primary.name}
          defaultValue={written.primaryCategoryId}
          onChange={({ target }) => setPrimaryId(target.value)}
        >
          <option value="">Chưa chọn</option>
          {categories.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {`${'\u00a0'.repeat(depth * 4)}${name}`}
            </option>
          ))}
        </select>
      </FieldFrame>
      <details className="fold" id={others.name} open={written.categoryIds.length > 0 || Boolean(others.problem)}>
        <summary>{ARTICLE_FIELDS.categoryIds}</summary>
        <fieldset className="field" {...described(others)}>
          <legend className="sr-only">{ARTICLE_FIELDS.categoryIds}</legend>
          {others.problem && (
            <p className="field-problem" id="categoryIds-problem">
              {others.problem}
            </p>
          )}
          {categories.map(({ id, name, depth }) => (
            <div key={id} className="choice" data-depth={depth}>
              <input
                type="checkbox"
                id={`category-${id}`}
                name="categoryIds"
                value={id}
                defaultChecked={written.categoryIds.includes(String(id))}
              />
              <label htmlFor={`category-${id}`}>
                {name}
                {String(id) === primaryId && <span className="soft"> (chuyên mục chính)</span>}
              </label>
            </div>
          ))}
        </fieldset>
      </details>
    </>
  );
}
