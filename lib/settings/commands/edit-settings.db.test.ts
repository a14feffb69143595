import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditLog, mediaVariants, settings } from '@/drizzle/schema';
import { editCategory } from '@/lib/categories/commands/edit-category';
import { db } from '@/lib/db/client';
import { epochState } from '@/lib/epoch/state';
import { storePicture } from '@/lib/media/commands/store-picture';
import { publicFile } from '@/lib/media/queries';
import { deskSettings } from '@/lib/settings/desk-queries';
import { emblemChoices } from '@/lib/settings/emblem';
import { settingsInput } from '@/lib/settings/form-input';
import type { SiteSettings } from '@/lib/settings/model';
import { siteChrome, siteSettings, UNSET } from '@/lib/settings/queries';
import { makeUser } from '@/lib/testing/accounts';
import { latestAudit } from '@/lib/testing/acting';
import { makeArticle, makeCategory } from '@/lib/testing/content';
import { typedSettings } from '@/lib/testing/settings';
import { editSettings } from './edit-settings';

const FULL: SiteSettings = {
  ...UNSET,
  siteName: 'Cổng phường Thử',
  officeName: 'UBND phường Thử',
  parentPortal: { name: 'Cổng thành phố', url: 'https://thanhpho.example/' },
  responsiblePerson: { name: 'Nguyễn Văn A', title: 'Phó Chủ tịch' },
  email: 'vanphong@phuong.example',
  displayNames: ['Ban biên tập', 'Văn phòng'],
};

let admin: Awaited<ReturnType<typeof makeUser>>;

beforeAll(async () => {
  process.env.DATA_DIR = await mkdtemp(join(tmpdir(), 'settings-'));
  admin = await makeUser('admin');
});
afterAll(() => rm(process.env.DATA_DIR ?? '', { recursive: true }));

beforeEach(async () => {
  await db().delete(settings);
  await db().insert(settings).values({ data: FULL });
});

const typed = (more: Record<string, string> = {}, version = 1) => ({ ...typedSettings(FULL, version), ...more });
const save = (more: Record<string, string> = {}, version = 1) =>
  editSettings(admin, settingsInput.parse(typed(more, version)));

describe('what is stored', () => {
  test('what was changed reaches readers, and only that is audited', async () => {
    const { version } = epochState();
    await save({
      address: '  Số 1  đường A '.normalize('NFD'),
      displayNames: 'Ban biên tập\n\nPhòng Văn hóa\n Ban  biên tập ',
    });
    expect(await siteSettings()).toEqual({
      ...FULL,
      address: 'Số 1 đường A',
      displayNames: ['Ban biên tập', 'Phòng Văn hóa'],
    });
    expect(epochState().version).toBe(version + 1);
    expect(await latestAudit()).toMatchObject({
      action: 'settings.edit',
      subjectType: 'settings',
      before: { address: '', displayNames: ['Ban biên tập', 'Văn phòng'] },
      after: { address: 'Số 1 đường A', displayNames: ['Ban biên tập', 'Phòng Văn hóa'] },
    });
    expect(Object.keys((await latestAudit())?.after ?? {})).toHaveLength(2);
    expect(await deskSettings(admin)).toMatchObject({ version: 2 });
  });

  test('nothing changed is no change', async () => {
    const [{ version }, audited] = [epochState(), await db().$count(auditLog)];
    expect(await save()).toEqual({ version: 1 });
    expect(epochState().version).toBe(version);
    expect(await db().$count(auditLog)).toBe(audited);
  });

  test('the measuring script is named, outlives a change of something else, and is taken away', async () => {
    const url = 'https://emc.example.vn/m.js?id=1&w=2';
    await save({ measuringScript: ` ${url} ` });
    expect((await siteSettings()).measuringScript).toEqual({ url });
    expect(await latestAudit()).toMatchObject({
      before: { measuringScript: null },
      after: { measuringScript: { url } },
    });
    const shown = typedSettings(await siteSettings(), 2);
    await editSettings(admin, settingsInput.parse({ ...shown, phone: '0236 1' }));
    expect(await siteSettings()).toEqual({ ...FULL, phone: '0236 1', measuringScript: { url } });
    await save({}, 3);
    expect((await siteSettings()).measuringScript).toBeNull();
  });

  test('rows of a portal that knew neither emblem nor colours are read and kept', async () => {
    const { emblemMediaId: _, accentColour: __, ...old } = FULL;
    await db().update(settings).set({ data: old });
    expect(await siteSettings()).toEqual(FULL);
    await save({ phone: '0236 1' });
    expect(await siteSettings()).toEqual({ ...FULL, phone: '0236 1' });
  });

  test('an empty portal gets its first row; of two who write it at once one is told', async () => {
    await db().delete(settings);
    expect(await deskSettings(admin)).toEqual({ settings: UNSET, version: 0 });
    const tries = await Promise.allSettled([save({}, 0), save({ phone: '1' }, 0), save({ phone: '2' }, 0)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' });
    }
    expect(await deskSettings(admin)).toMatchObject({ version: 1, settings: { siteName: FULL.siteName } });
  });

  test('of ten parallel saves of one version one is accepted', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => save({ phone: `0236 ${index}` })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await deskSettings(admin)).toMatchObject({ version: 2 });
  });
});

describe('the form', () => {
  test.each([
    [{ siteName: ' \u200b' }, 'siteName', /Nhập tên cổng/],
    [{ officeName: '' }, 'officeName', /Nhập tên cơ quan/],
    [{ parentUrl: '' }, 'parentUrl', /cả tên và địa chỉ/],
    [{ parentName: '' }, 'parentName', /cả tên và địa chỉ/],
    [{ parentUrl: 'javascript:alert(1)' }, 'parentUrl', /https/],
    [{ email: 'không phải thư' }, 'email', /địa chỉ thư/],
    [{ displayNames: 'Ban biên tập\nTest Test' }, 'displayNames', /“Test Test”.*tài khoản thử/],
    [{ displayNames: 'ADMIN' }, 'displayNames', /tài khoản thử/],
    [{ displayNames: 'x'.repeat(121) }, 'displayNames', /120/],
    [{ legalBasis: 'x'.repeat(2001) }, 'legalBasis', /2000/],
    [{ look: 'own', accentColour: 'đỏ' }, 'accentColour', /#0b5394/],
    [{ look: 'own', accentColour: '#777777' }, 'accentColour', /đen, trắng hoặc xám/],
    [{ measuringScript: 'http://emc.example.vn/m.js' }, 'measuringScript', /https/],
    [{ measuringScript: '<script src="https://emc.example.vn/m.js"></script>' }, 'measuringScript', /cả đoạn mã/],
    [{ measuringScript: `https://emc.example.vn/${'m'.repeat(500)}.js` }, 'measuringScript', /500/],
    [{ look: 'rainbow' }, 'look', /Chọn màu/],
  ])('%j is refused at its field', (wrong, field, sentence) => {
    const { error } = settingsInput.safeParse(typed(wrong));
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
    expect(error?.issues[0]?.message).toMatch(sentence);
  });

  test('a name that only sounds like a test is a name', () => {
    expect(settingsInput.safeParse(typed({ displayNames: 'Đội Demokratia\nBà Testa' })).success).toBe(true);
  });

  test('the colour counts only when it is asked for', () => {
    const colour = (more: Record<string, string>) => settingsInput.parse(typed(more)).changes.accentColour;
    expect(colour({ look: 'default', accentColour: '#0b5394' })).toBeNull();
    expect(colour({ look: 'own', accentColour: ' #0B5394 ' })).toBe('#0b5394');
  });
});

describe('the category of announcements', () => {
  test('is one at the top of the tree', async () => {
    const top = await makeCategory('thong-bao');
    await makeCategory('ben-duoi', { parentId: top.id });
    await save({ announcementCategory: 'thong-bao' });
    expect((await siteSettings()).announcementCategory).toBe('thong-bao');
    for (const slug of ['ben-duoi', 'khong-co']) {
      await expect(save({ announcementCategory: slug }, 2)).rejects.toMatchObject({
        code: 'invalid',
        fieldErrors: { announcementCategory: /cấp đầu/ },
      });
    }
  });

  test('renamed while it is being chosen, it is never one that is not there', async () => {
    for (let round = 0; round < 5; round += 1) {
      await db().update(settings).set({ data: FULL, version: 1 });
      const slug = `doi-ten-${round}`;
      const { id } = await makeCategory(slug);
      const renamed = {
        name: 'Đổi',
        slug: `${slug}-moi`,
        description: '',
        parentId: null,
        visible: true,
        homePosition: null,
      };
      await Promise.allSettled([
        save({ announcementCategory: slug }),
        editCategory(admin, { id, version: 1, ...renamed }),
      ]);
      expect([null, `${slug}-moi`]).toContain((await siteSettings()).announcementCategory);
    }
  });
});

describe('the emblem', () => {
  const picture = (shade: number) =>
    sharp({ create: { width: 700, height: 600, channels: 3, background: { r: shade, g: 20, b: 60 } } })
      .png()
      .toBuffer();

  const keysOf = async (mediaId: number) =>
    (
      await db().select({ key: mediaVariants.storageKey }).from(mediaVariants).where(eq(mediaVariants.mediaId, mediaId))
    ).map(({ key }) => key);

  test('readers get its files while it is chosen, and its size stands beside its address', async () => {
    const [mediaId, other] = [
      await storePicture(admin, { bytes: await picture(200), alt: 'Biểu trưng phường' }),
      await storePicture(admin, { bytes: await picture(100), alt: '' }),
    ];
    const [key = ''] = await keysOf(mediaId);
    expect(await publicFile(key)).toBeNull();
    await save({ emblemMediaId: String(mediaId) });
    const { emblem } = await siteChrome();
    expect(emblem).toMatchObject({ width: 320, height: 274, url: expect.stringMatching(/^\/media\/.*webp$/) });
    for (const one of await keysOf(mediaId)) expect(await publicFile(one)).not.toBeNull();
    for (const one of await keysOf(other)) expect(await publicFile(one)).toBeNull();
    const choices = await emblemChoices(admin, mediaId);
    expect(choices.map(({ id }) => id)).toEqual([mediaId, other]);
    expect(choices[0]).toMatchObject({ name: 'Biểu trưng phường', thumbnail: { width: 320 } });
    expect(choices[1]).toMatchObject({ name: `Ảnh số ${other}`, thumbnail: null });
    await save({}, 2);
    expect(await publicFile(key)).toBeNull();
    expect((await siteChrome()).emblem).toBeNull();
  });

  test('a picture of a published article is public without being the emblem', async () => {
    const mediaId = await storePicture(admin, { bytes: await picture(50), alt: 'Ảnh bìa' });
    await makeArticle({ coverMediaId: mediaId });
    for (const one of await keysOf(mediaId)) expect(await publicFile(one)).not.toBeNull();
  });

  test('one that is not there is refused', async () => {
    await expect(save({ emblemMediaId: '999999' })).rejects.toMatchObject({
      fieldErrors: { emblemMediaId: /không còn/ },
    });
  });
});
