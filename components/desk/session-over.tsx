'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { FormAction } from '@/lib/actions/define-form';
import { createArticleAction, saveEditionAction } from '@/lib/articles/actions';
import { createCategoryAction, editCategoryAction } from '@/lib/categories/actions';
import type { RefusedForm } from '@/lib/http/reader-context';
import { createLinkGroupAction, editLinkGroupAction, editSettingsAction } from '@/lib/settings/actions';
import { createUserAction, editUserAction } from '@/lib/users/actions';
import { ARTICLE_FIELDS } from './article-choices';
import { CATEGORY_FIELDS } from './category-fields';
import { LINK_GROUP_FIELDS } from './link-group-fields';
import { USER_FIELDS } from './person-fields';
import { SETTINGS_FIELDS } from './settings-fields';

interface Kept {
  action: FormAction<unknown>;
  fields: Record<string, string>;
}

/** Forms in which people write for long, by what the audit log calls them. */
const KEPT: Record<string, Kept> = {
  'article.create': { action: createArticleAction, fields: ARTICLE_FIELDS },
  'article.save': { action: saveEditionAction, fields: ARTICLE_FIELDS },
  'category.create': { action: createCategoryAction, fields: CATEGORY_FIELDS },
  'category.edit': { action: editCategoryAction, fields: CATEGORY_FIELDS },
  'link-group.create': { action: createLinkGroupAction, fields: LINK_GROUP_FIELDS },
  'link-group.edit': { action: editLinkGroupAction, fields: LINK_GROUP_FIELDS },
  'settings.edit': { action: editSettingsAction, fields: SETTINGS_FIELDS },
  'user.create': { action: createUserAction, fields: USER_FIELDS },
  'user.edit': { action: editUserAction, fields: USER_FIELDS },
};

/**
 * In the place of a page whose form came, without a script, after the session had ended: holds what was typed, to be sent
 * again. Of what is stored it shows nothing, for nobody is signed in.
 */
export function SessionOver({ form, children }: { form: RefusedForm; children: ReactNode }) {
  const kept = KEPT[form.act];
  if (!kept) return children;
  return (
    <main className="lone">
      <h1>Phiên đăng nhập đã hết</h1>
      <Again {...kept} sent={form.sent} />
    </main>
  );
}

function Again({ action, fields, sent }: Kept & Pick<RefusedForm, 'sent'>) {
  const { state, pending, post, submit } = useFormAction(action, { alone: true });
  const path = usePathname();
  const legible = sent.filter(
    ([name, value]) => fields[name] && value !== '' && name !== 'body' && !/^\d+$/.test(value),
  );
  if (state?.ok) {
    return (
      <p className="message" role="status">
        Đã lưu. <a href={path}>Mở lại trang</a>
      </p>
    );
  }
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={fields} linked={false} />
      {sent.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and names stand in it several times
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind="primary" pending={pending}>
        Gửi lại
      </SubmitButton>
      <dl className="facts">
        {legible.map(([name, value]) => (
          <div key={name}>
            <dt>{fields[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </form>
  );
}
