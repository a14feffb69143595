'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { formatCount } from '@/lib/text/count';
import { recordView } from './commands/record-view';

/** Called by /reader.js with the article's number; answers the count as readers see it. */
export const recordViewAction = defineAction({
  input: z.number().int().positive(),
  command: async (number, request) => ({ views: formatCount((await recordView(number, request)).views) }),
});
