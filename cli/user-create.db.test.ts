import { Command } from 'commander';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { auditLog, users } from '@/drizzle/schema';
import { db } from '@/lib/db/client';
import { findPasswordLink } from '@/lib/users/queries';
import { registerUserCreate } from './user-create';

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://phuong.example.vn');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
  const program = new Command().exitOverride();
  registerUserCreate(program);
  await program.parseAsync(['user:create', ...args], { from: 'user' });
  return lines.join('\n');
}

test('creates the account and prints a link on the site that works', async () => {
  const printed = await run('--email', 'Bien.Tap@phuong.vn', '--name', 'Phạm Thị Biên', '--role', 'editor');
  const link = /https:\/\/phuong\.example\.vn\/dat-mat-khau\/(\S+)/.exec(printed);
  expect(await findPasswordLink(link?.[1] ?? '')).toMatchObject({ email: 'bien.tap@phuong.vn', name: 'Phạm Thị Biên' });
  const [user] = await db().select().from(users);
  expect(user).toMatchObject({ role: 'editor', status: 'active', passwordHash: null });
  const audited = await db().select().from(auditLog).where(eq(auditLog.action, 'user.create'));
  expect(audited).toMatchObject([{ actorName: 'cli' }]);
});

test('speaks to machines as well', async () => {
  const args = [
    '--email',
    'may@phuong.vn',
    '--name',
    'Máy',
    '--role',
    'admin',
    '--display-name',
    'Ban biên tập',
    '--json',
  ];
  expect(JSON.parse(await run(...args))).toMatchObject({
    email: 'may@phuong.vn',
    link: expect.stringMatching(/^https:/),
  });
});

test.each([
  [['--email', 'x', '--name', 'A', '--role', 'editor'], 'e-mail'],
  [['--email', 'a@b.vn', '--name', 'A', '--role', 'chủ'], 'vai trò'],
  [['--email', 'may@phuong.vn', '--name', 'A', '--role', 'editor'], 'Đã có tài khoản'],
])('%j is refused in a sentence', async (args, words) => {
  await expect(run(...args)).rejects.toThrow(words);
});
