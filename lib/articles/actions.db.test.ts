import { and, count, desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { articles, auditLog, editions, revisions } from '@/drizzle/schema';
import type { FormAction } from '@/lib/actions/define-form';
import { sealSession } from '@/lib/auth/session-cookie';
import { db } from '@/lib/db/client';
import { readerContext } from '@/lib/http/reader-context';
import { makeSession, makeUser } from '@/lib/testing/accounts';
import { makeDraft, makeDue, makePublished, makeSubmitted, makeWriter, type Seen } from '@/lib/testing/editions';
import type { Role } from '@/lib/users/actor';
import * as actions from './actions';
import { trashEdition } from './commands/trash-edition';

/** What only reads is tried by itself, below. */
const { sameTitleAction, ...forms } = actions;
type Name = keyof typeof forms;
const ACTIONS = { ...forms } as Record<Name, FormAction<unknown>>;

/** The server actions as a script would call them: not through a page, with any fields it likes. */
const text = {
  title: 'Sửa trộm',
  slug: '',
  lead: '',
  body: '{"type":"doc","attrs":{"schemaVersion":1},"content":[]}',
  coverMediaId: '',
  primaryCategoryId: '',
  byline: '',
  posterName: '',
  sourceName: '',
  sourceUrl: '',
  publishedAt: '',
};

const FIELDS: Record<Name, Record<string, string>> = {
  createArticleAction: { kind: 'page', ...text },
  saveEditionAction: text,
  submitEditionAction: {},
  returnEditionAction: { reason: 'Vì tôi muốn' },
  publishEditionAction: { overrideReason: 'Vì tôi muốn' },
  scheduleEditionAction: { day: '31/12/2099', time: '14:05', overrideReason: 'Vì tôi muốn' },
  unscheduleEditionAction: {},
  withdrawArticleAction: { reason: 'Vì tôi muốn' },
  correctArticleAction: {},
  trashEditionAction: {},
  restoreEditionAction: {},
  featureArticleAction: { featured: 'true' },
  placePageAction: { seen: '', place: '1' },
};

let somebody: Awaited<ReturnType<typeof makeWriter>>;
/** An article of somebody else in the state in which the action makes sense. */
let targets: Record<Name, Seen>;

beforeAll(async () => {
  somebody = await makeWriter('editor');
  const approver = await makeWriter('approver');
  const draft = await makeDraft(somebody);
  const waiting = await makeSubmitted(somebody);
  const due = await makeDue(somebody, approver);
  const live = await makePublished(somebody, approver);
  const admin = await makeWriter('admin');
  const page = await makePublished(admin, await makeWriter('admin'), { kind: 'page' });
  const trashed = await makeDraft(somebody);
  const gone = { ...trashed, ...(await trashEdition(somebody, trashed)) };
  targets = {
    createArticleAction: draft,
    saveEditionAction: draft,
    submitEditionAction: draft,
    returnEditionAction: waiting,
    publishEditionAction: waiting,
    scheduleEditionAction: waiting,
    unscheduleEditionAction: due,
    withdrawArticleAction: live,
    correctArticleAction: live,
    trashEditionAction: draft,
    restoreEditionAction: gone,
    featureArticleAction: live,
    placePageAction: page,
  };
});

function call(name: Name, sessionCookie: string | undefined, more: Record<string, string> = {}) {
  const { edition, version, number } = targets[name];
  const form = new FormData();
  const seen = { edition: String(edition), version: String(version), number: String(number) };
  for (const [field, value] of Object.entries({ ...seen, ...FIELDS[name], ...more })) form.set(field, value);
  return readerContext.run(
    { requestId: 'test', clientAddress: '203.0.113.9', userAgent: '', prefetch: false, internal: false, sessionCookie },
    () => ACTIONS[name](null, form),
  );
}

async function everything() {
  const [[written], stored, [kept]] = await Promise.all([
    db().select({ count: count() }).from(articles),
    db()
      .select({ id: editions.id, state: editions.state, version: editions.version, title: editions.title })
      .from(editions)
      .orderBy(editions.id),
    db().select({ count: count() }).from(revisions),
  ]);
  return { written, stored, kept };
}

const latestRefusal = async () =>
  (
    await db()
      .select({
        actorId: auditLog.actorId,
        actorName: auditLog.actorName,
        subject: auditLog.subjectId,
        after: auditLog.after,
      })
      .from(auditLog)
      .where(and(eq(auditLog.action, 'access.refuse'), eq(auditLog.subjectType, 'action')))
      .orderBy(desc(auditLog.id))
      .limit(1)
  )[0];

const names = Object.keys(FIELDS) as Name[];

test('every action of articles is tried here', () => {
  expect(names.sort()).toEqual(Object.keys(ACTIONS).sort());
});

describe.each(names)('%s', (name) => {
  test('is refused to whoever is not signed in, changes nothing and is audited', async () => {
    const before = await everything();
    for (const cookie of [undefined, 'made up']) {
      expect(await call(name, cookie)).toMatchObject({ ok: false, code: 'unauthenticated' });
    }
    expect(await everything()).toEqual(before);
    expect(await latestRefusal()).toMatchObject({
      actorId: null,
      actorName: 'anonymous',
      after: { code: 'unauthenticated' },
    });
  });

  test('is refused to a contributor when the article is somebody else’s, changes nothing and is audited', async () => {
    const stranger = await makeUser('contributor');
    const cookie = await sealSession((await makeSession(stranger)).token);
    const before = await everything();
    expect(await call(name, cookie)).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await everything()).toEqual(before);
    expect(await latestRefusal()).toMatchObject({ actorId: stranger.id, after: { code: 'forbidden' } });
  });
});

const FOR_APPROVERS: Name[] = [
  'publishEditionAction',
  'scheduleEditionAction',
  'unscheduleEditionAction',
  'withdrawArticleAction',
  'featureArticleAction',
];

test.each(FOR_APPROVERS)('%s is refused to an editor, also for their own article', async (name) => {
  const cookie = await sealSession((await makeSession(somebody)).token);
  const before = await everything();
  expect(await call(name, cookie)).toMatchObject({ ok: false, code: 'forbidden' });
  expect(await everything()).toEqual(before);
  expect(await latestRefusal()).toMatchObject({ actorId: somebody.id, after: { code: 'forbidden' } });
});

test.each(names.filter((name) => name !== 'createArticleAction'))('%s says what is stale', async (name) => {
  const admin = await makeUser('admin' satisfies Role);
  const cookie = await sealSession((await makeSession(admin)).token);
  const before = await everything();
  expect(await call(name, cookie, { version: '77' })).toMatchObject({ ok: false, code: 'conflict' });
  expect(await everything()).toEqual(before);
});

test.each(names)('%s says what is missing, and keeps what was typed', async (name) => {
  const admin = await makeUser('admin');
  const cookie = await sealSession((await makeSession(admin)).token);
  const before = await everything();
  const wrong = { title: '', reason: '', day: '31/02/2026', edition: 'x', number: 'x', kind: 'x' };
  const { overrideReason: _, ...without } = wrong as Record<string, string>;
  const answer = await call(name, cookie, without);
  // Publishing needs nothing but the edition.
  expect(answer).toMatchObject({ ok: false, code: 'invalid' });
  expect(await everything()).toEqual(before);
});

test('others of one title are told to whoever is signed in, and to nobody else', async () => {
  const title = 'Một tiêu đề được hỏi qua cửa';
  const { number } = await makeDraft(somebody, { title });
  const asking = (sessionCookie?: string, raw: unknown = { number: null, title }) =>
    readerContext.run(
      {
        requestId: 'test',
        clientAddress: '203.0.113.9',
        userAgent: '',
        prefetch: false,
        internal: false,
        sessionCookie,
      },
      () => sameTitleAction(raw),
    );
  const cookie = await sealSession((await makeSession(somebody)).token);
  expect(await asking()).toMatchObject({ ok: false, code: 'unauthenticated' });
  expect(await asking(cookie)).toEqual({
    ok: true,
    data: [{ label: title, href: `/quan-tri/bai-viet/${number}` }],
  });
  expect(await asking(cookie, { number, title })).toEqual({ ok: true, data: [] });
  for (const raw of [null, {}, { number: null, title: '' }, { number: "1' or 1=1", title }]) {
    expect(await asking(cookie, raw)).toMatchObject({ ok: false, code: 'invalid' });
  }
});
