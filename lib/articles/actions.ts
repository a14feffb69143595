'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { defineAction } from '@/lib/actions/define-action';
import { defineForm } from '@/lib/actions/define-form';
import { routes } from '@/lib/routes';
import { correctArticle } from './commands/correct-article';
import { createArticle } from './commands/create-article';
import { featureArticle } from './commands/feature-article';
import { placePage } from './commands/place-page';
import { publishEdition } from './commands/publish-edition';
import { restoreEdition } from './commands/restore-edition';
import { returnEdition } from './commands/return-edition';
import { saveEdition } from './commands/save-edition';
import { scheduleEdition } from './commands/schedule-edition';
import { submitEdition } from './commands/submit-edition';
import { trashEdition } from './commands/trash-edition';
import { unscheduleEdition } from './commands/unschedule-edition';
import { withdrawArticle } from './commands/withdraw-article';
import { sameTitle } from './desk-detail';
import {
  editionVersionInput,
  featureInput,
  newArticleInput,
  placeInput,
  publishInput,
  returnInput,
  sameTitleInput,
  savedEditionInput,
  scheduleInput,
  withdrawInput,
} from './input';

const WRITTEN = [
  'title',
  'slug',
  'lead',
  'body',
  'coverMediaId',
  'primaryCategoryId',
  'categoryIds',
  'byline',
  'posterName',
  'sourceName',
  'sourceUrl',
  'publishedAt',
  'correctionNote',
];

/** Each step leads back to the article as it is now. */
const show = ({ number }: { number: number }) => redirect(routes.deskArticle(number));

export const createArticleAction = defineForm({
  input: newArticleInput,
  signedIn: true,
  act: 'article.create',
  command: ({ actor }, input) => createArticle(actor, input),
  lists: ['categoryIds'],
  keep: WRITTEN,
  after: show,
});

export const saveEditionAction = defineForm({
  input: savedEditionInput,
  signedIn: true,
  act: 'article.save',
  command: ({ actor }, input) => saveEdition(actor, input),
  lists: ['categoryIds'],
  // The version as well: a page drawn anew knows a newer one, and what was typed was not typed over that.
  keep: [...WRITTEN, 'version'],
  after: refresh,
});

export const submitEditionAction = defineForm({
  input: editionVersionInput,
  signedIn: true,
  act: 'article.submit',
  command: ({ actor }, input) => submitEdition(actor, input),
  after: show,
});

export const returnEditionAction = defineForm({
  input: returnInput,
  signedIn: true,
  act: 'article.return',
  command: ({ actor }, input) => returnEdition(actor, input),
  keep: ['reason'],
  after: show,
});

export const publishEditionAction = defineForm({
  input: publishInput,
  signedIn: true,
  act: 'article.publish',
  command: ({ actor }, input) => publishEdition(actor, input),
  keep: ['overrideReason'],
  after: show,
});

export const scheduleEditionAction = defineForm({
  input: scheduleInput,
  signedIn: true,
  act: 'article.schedule',
  command: ({ actor }, input) => scheduleEdition(actor, input),
  keep: ['day', 'time', 'overrideReason'],
  after: show,
});

export const unscheduleEditionAction = defineForm({
  input: editionVersionInput,
  signedIn: true,
  act: 'article.unschedule',
  command: ({ actor }, input) => unscheduleEdition(actor, input),
  after: show,
});

export const withdrawArticleAction = defineForm({
  input: withdrawInput,
  signedIn: true,
  act: 'article.withdraw',
  command: ({ actor }, input) => withdrawArticle(actor, input),
  keep: ['reason'],
  after: show,
});

export const correctArticleAction = defineForm({
  input: editionVersionInput,
  signedIn: true,
  act: 'article.correct',
  command: ({ actor }, input) => correctArticle(actor, input),
  after: show,
});

export const trashEditionAction = defineForm({
  input: editionVersionInput,
  signedIn: true,
  act: 'article.trash',
  command: ({ actor }, input) => trashEdition(actor, input),
  after: show,
});

export const restoreEditionAction = defineForm({
  input: editionVersionInput,
  signedIn: true,
  act: 'article.restore',
  command: ({ actor }, input) => restoreEdition(actor, input),
  after: show,
});

export const featureArticleAction = defineForm({
  input: featureInput,
  signedIn: true,
  act: 'article.feature',
  command: ({ actor }, input) => featureArticle(actor, input),
  after: show,
});

export const placePageAction = defineForm({
  input: placeInput,
  signedIn: true,
  act: 'article.place',
  command: ({ actor }, input) => placePage(actor, input),
  keep: ['place'],
  after: () => redirect(routes.deskPages()),
});

/** Asked while somebody writes a title. */
export const sameTitleAction = defineAction({
  input: sameTitleInput,
  signedIn: true,
  act: 'article.compare-title',
  command: ({ actor }, { number, title }) => sameTitle(actor, number, title),
});
