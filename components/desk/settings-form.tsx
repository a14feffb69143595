'use client';

import { FormProblem } from '@/components/forms/form-problem';
import type { Option } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { VersionField } from '@/components/forms/version-field';
import { editSettingsAction } from '@/lib/settings/actions';
import type { DeskSettings } from '@/lib/settings/desk-queries';
import type { EmblemChoice } from '@/lib/settings/emblem';
import { SETTINGS_FIELDS, SettingsFields } from './settings-fields';
import { SettingsLook } from './settings-look';

interface Props extends DeskSettings {
  announcementCategories: Option[];
  emblems: EmblemChoice[];
}

export function SettingsForm({ settings, version, announcementCategories, emblems }: Props) {
  const { state, pending, post, submit } = useFormAction(editSettingsAction, { alone: true });
  return (
    <form action={post} onSubmit={submit} className="form" noValidate>
      <FormProblem state={state} fields={SETTINGS_FIELDS} />
      {state?.ok && (
        <p className="message" role="status">
          Đã lưu.
        </p>
      )}
      <VersionField version={version} state={state} />
      {/* Made anew with each stored version: React resets the fields after a submission, and may do so before it has the new values. */}
      <SettingsFields
        key={`facts ${version}`}
        state={state}
        settings={settings}
        announcementCategories={announcementCategories}
      />
      <SettingsLook key={`look ${version}`} state={state} settings={settings} emblems={emblems} />
      <SubmitButton pending={pending} kind="primary">
        Lưu cài đặt
      </SubmitButton>
    </form>
  );
}
