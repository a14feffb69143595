'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { defineForm } from '@/lib/actions/define-form';
import { routes } from '@/lib/routes';
import { createLinkGroup } from './commands/create-link-group';
import { deleteLinkGroup } from './commands/delete-link-group';
import { editLinkGroup } from './commands/edit-link-group';
import { editSettings } from './commands/edit-settings';
import { SETTINGS_FIELD_NAMES, settingsInput } from './form-input';
import {
  LINK_GROUP_FIELD_NAMES,
  linkGroupEditInput,
  linkGroupVersionInput,
  newLinkGroupInput,
} from './link-group-input';

export const editSettingsAction = defineForm({
  input: settingsInput,
  signedIn: true,
  act: 'settings.edit',
  command: ({ actor }, input) => editSettings(actor, input),
  keep: SETTINGS_FIELD_NAMES,
  after: refresh,
});

export const createLinkGroupAction = defineForm({
  input: newLinkGroupInput,
  signedIn: true,
  act: 'link-group.create',
  command: ({ actor }, input) => createLinkGroup(actor, input),
  keep: LINK_GROUP_FIELD_NAMES,
  after: () => redirect(routes.deskLinks()),
});

export const editLinkGroupAction = defineForm({
  input: linkGroupEditInput,
  signedIn: true,
  act: 'link-group.edit',
  command: ({ actor }, input) => editLinkGroup(actor, input),
  keep: LINK_GROUP_FIELD_NAMES,
  after: refresh,
});

export const deleteLinkGroupAction = defineForm({
  input: linkGroupVersionInput,
  signedIn: true,
  act: 'link-group.delete',
  command: ({ actor }, input) => deleteLinkGroup(actor, input),
  after: () => redirect(routes.deskLinks()),
});
