'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { cleanLine } from '@/lib/text/clean';
import { findPictures } from './queries';

/** Looking through the library is everybody's who works here, as looking at it is. */
export const findPicturesAction = defineAction({
  input: z.string().max(200).transform(cleanLine),
  signedIn: true,
  act: 'media.find',
  command: (_, words) => findPictures(words),
});
