import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArticle } from '@/lib/articles/commands/create-article';
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie';
import { storePicture } from '@/lib/media/commands/store-picture';
import { libraryPictures } from '@/lib/media/queries';
import { makeSession } from '@/lib/testing/accounts';
import { bodyOf } from '@/lib/testing/content';
import { makeWriter, written } from '@/lib/testing/editions';
import { systemActor } from '@/lib/users/actor';
import { ask } from './testing/ask';
import { type Front, startFront } from './testing/front';

let front: Front;

beforeAll(async () => {
  front = await startFront();
  // What this process stores, the server finds.
  process.env.DATA_DIR = front.dataDirectory;
});

afterAll(() => front.remove());

test('a picture of a draft is seen by who works here, in the chooser and in the text, and by nobody else', async () => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#4f909c' } })
    .png()
    .toBuffer();
  const mediaId = await storePicture(systemActor('seed'), { bytes, alt: 'Bến cá' });
  const person = await makeWriter('editor');
  const body = { ...bodyOf(), content: [{ type: 'figure' as const, attrs: { mediaId, alt: 'Bến cá' } }] };
  const { number } = await createArticle(person, await written({ body, primaryCategoryId: null }));
  const [picture] = await libraryPictures();
  const { name } = sessionCookie();
  const cookie = `${name}=${await sealSession((await makeSession(person)).token)}`;

  const page = await ask(front.origin, `/quan-tri/bai-viet/${number}`, { headers: { cookie } });
  expect(page.status).toBe(200);
  for (const path of [picture?.thumbnail ?? '', picture?.preview ?? '']) {
    expect(page.text, path).toContain(path);
    const asked = await ask(front.origin, path, { headers: { cookie } });
    expect([asked.status, asked.headers['content-type']], path).toEqual([200, 'image/webp']);
    expect(asked.headers['cache-control'], path).toBe('private, no-store');
    expect((await sharp(asked.bytes).metadata()).format).toBe('webp');
    for (const headers of [{}, { cookie: `${name}=made-up` }]) {
      const reader = await ask(front.origin, path, { headers });
      expect([reader.status, reader.headers['cache-control']], path).toEqual([404, 'no-store']);
    }
  }
});
