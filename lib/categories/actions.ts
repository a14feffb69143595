'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { defineForm } from '@/lib/actions/define-form';
import { routes } from '@/lib/routes';
import { createCategory } from './commands/create-category';
import { deleteCategory } from './commands/delete-category';
import { editCategory } from './commands/edit-category';
import { reorderCategory } from './commands/reorder-category';
import {
  CATEGORY_FIELD_NAMES,
  categoryEditInput,
  categoryOrderInput,
  categoryVersionInput,
  newCategoryInput,
} from './input';

export const createCategoryAction = defineForm({
  input: newCategoryInput,
  signedIn: true,
  act: 'category.create',
  command: ({ actor }, input) => createCategory(actor, input),
  keep: CATEGORY_FIELD_NAMES,
  after: () => redirect(routes.deskCategories()),
});

export const editCategoryAction = defineForm({
  input: categoryEditInput,
  signedIn: true,
  act: 'category.edit',
  command: ({ actor }, input) => editCategory(actor, input),
  keep: CATEGORY_FIELD_NAMES,
  after: refresh,
});

export const reorderCategoryAction = defineForm({
  input: categoryOrderInput,
  signedIn: true,
  act: 'category.reorder',
  command: ({ actor }, input) => reorderCategory(actor, input),
  after: refresh,
});

export const deleteCategoryAction = defineForm({
  input: categoryVersionInput,
  signedIn: true,
  act: 'category.delete',
  command: ({ actor }, input) => deleteCategory(actor, input),
  after: () => redirect(routes.deskCategories()),
});
