'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { defineForm } from '@/lib/actions/define-form';
import { routes } from '@/lib/routes';
import { createUser } from './commands/create-user';
import { editUser } from './commands/edit-user';
import { issuePasswordLink } from './commands/issue-password-link';
import { restoreUser } from './commands/restore-user';
import { setPassword } from './commands/set-password';
import { suspendUser } from './commands/suspend-user';
import { newPasswordInput, newUserInput, userEditInput, userIdInput, userVersionInput } from './input';

export const createUserAction = defineForm({
  input: newUserInput,
  signedIn: true,
  act: 'user.create',
  command: ({ actor }, input) => createUser(actor, input),
  keep: ['email', 'name', 'role', 'displayNames'],
});

export const editUserAction = defineForm({
  input: userEditInput,
  signedIn: true,
  act: 'user.edit',
  command: ({ actor }, input) => editUser(actor, input),
  keep: ['version', 'name', 'role', 'displayNames'],
  after: refresh,
});

export const suspendUserAction = defineForm({
  input: userVersionInput,
  signedIn: true,
  act: 'user.suspend',
  command: ({ actor }, input) => suspendUser(actor, input),
  after: refresh,
});

export const restoreUserAction = defineForm({
  input: userVersionInput,
  signedIn: true,
  act: 'user.restore',
  command: ({ actor }, input) => restoreUser(actor, input),
  after: refresh,
});

export const issuePasswordLinkAction = defineForm({
  input: userIdInput,
  signedIn: true,
  act: 'user.issue-password-link',
  command: ({ actor }, input) => issuePasswordLink(actor, input),
});

export const setPasswordAction = defineForm({
  input: newPasswordInput,
  command: setPassword,
  after: () => redirect(`${routes.signIn()}?mat-khau=moi`),
});
