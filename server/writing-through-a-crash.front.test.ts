import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeDataDirectory, removeDataDirectory, startPortalProcess } from '@/cli/testing/portal-process';
import { auditLog, revisions } from '@/drizzle/schema';
import { closeDatabase, db } from '@/lib/db/client';
import { routes } from '@/lib/routes';
import { makeDraft, makeSubmitted, makeWriter, type Seen, storedEdition } from '@/lib/testing/editions';
import { hangUp } from './testing/ask';
import { DeskBrowser } from './testing/desk-browser';

const ROUNDS = process.env.CONGTIN_LONG ? 20 : 2;
const WRITERS = 4;
const PUBLICATIONS = 6;
/** Answers to wait for before the server is killed in the middle of the others. */
const BEFORE_THE_CRASH = 12;

/** What the person was told is stored. */
interface Told {
  saves: (Seen & { title: string })[];
  published: Seen[];
}

const audited = (number: number, action: string, version: number) =>
  db().$count(
    auditLog,
    and(
      eq(auditLog.action, action),
      eq(auditLog.subjectId, String(number)),
      sql`(${auditLog.after} ->> 'version')::int = ${version}`,
    ),
  );

test(`what was acknowledged is stored and audited once after kill -9 while saving and publishing (${ROUNDS} times)`, {
  timeout: ROUNDS * 120_000,
}, async () => {
  const dataDirectory = makeDataDirectory();
  const start = () => startPortalProcess(dataDirectory, { SEED: 'none' });
  let portal = await start();
  process.env.DATABASE_URL = portal.databaseUrl;
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [editor, approver] = await Promise.all([makeWriter('editor'), makeWriter('approver')]);
      const [writing, approving] = await Promise.all([DeskBrowser.signedIn(editor), DeskBrowser.signedIn(approver)]);
      const drafts = await Promise.all(Array.from({ length: WRITERS }, () => makeDraft(editor)));
      const waiting = await Promise.all(Array.from({ length: PUBLICATIONS }, () => makeSubmitted(editor)));
      const told: Told = { saves: [], published: [] };
      const { origin, kill } = portal;
      const answered = () => {
        if (told.saves.length + told.published.length === BEFORE_THE_CRASH) void kill();
      };

      const write = async (draft: Seen) => {
        const path = routes.deskArticle(draft.number);
        let page = await writing.open(origin, path);
        for (let version = draft.version + 1; ; version += 1) {
          const title = `Lượt ${round}, bản thứ ${version} của bài ${draft.number}`;
          page = await writing.press(origin, path, page, 'Lưu', { title });
          const stored = page.document.querySelector('#bai-viet input[name="version"]')?.getAttribute('value');
          if (page.status !== 200 || stored !== String(version)) {
            throw new Error(`a save was answered with ${page.status} and version ${stored} for ${version}`);
          }
          told.saves.push({ ...draft, version, title });
          answered();
        }
      };
      const approve = async () => {
        for (const edition of waiting) {
          const path = routes.deskArticle(edition.number);
          const page = await approving.open(origin, path);
          const answer = await approving.press(origin, path, page, 'Duyệt và xuất bản');
          if (answer.status !== 303) throw new Error(`a publication was answered with ${answer.status}`);
          told.published.push({ ...edition, version: edition.version + 1 });
          answered();
        }
      };
      const ends = await Promise.allSettled([...drafts.map(write), approve()]);
      // Nobody stopped for another reason than that the server was gone.
      const others = ends.flatMap((end) =>
        end.status === 'rejected' && !LOST.has((end.reason as NodeJS.ErrnoException).code ?? '') ? [end.reason] : [],
      );
      expect(others).toEqual([]);
      expect(told.saves.length + told.published.length).toBeGreaterThanOrEqual(BEFORE_THE_CRASH);
      hangUp();
      portal = await start();
      await provenFor(told, drafts);
    }
  } finally {
    await closeDatabase();
    expect(await portal.stop()).toBe(0);
    removeDataDirectory(dataDirectory);
  }
});

const LOST = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE']);

async function provenFor({ saves, published }: Told, drafts: Seen[]): Promise<void> {
  for (const { number, edition, version, title } of saves) {
    const [kept] = await db()
      .select({ snapshot: revisions.snapshot })
      .from(revisions)
      .where(and(eq(revisions.editionId, edition), eq(revisions.version, version)))
      .limit(1);
    expect(kept?.snapshot, `version ${version} of ${number}`).toMatchObject({ title });
    expect(await audited(number, 'article.save', version)).toBe(1);
  }
  // Whether or not the person was told: every version that exists was audited once, and none that does not.
  for (const { number, edition, version: first } of drafts) {
    const { version } = await storedEdition(edition);
    for (let between = first + 1; between <= version; between += 1) {
      expect(await audited(number, 'article.save', between)).toBe(1);
    }
    expect(await audited(number, 'article.save', version + 1)).toBe(0);
  }
  for (const { number, edition, version } of published) {
    expect(await storedEdition(edition)).toMatchObject({ state: 'published', version });
    expect(await audited(number, 'article.publish', version)).toBe(1);
  }
}
