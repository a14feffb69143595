import type { Command } from 'commander';
import { OperatorError } from '@/lib/errors';
import { systemActor } from '@/lib/users/actor';
import { createUser } from '@/lib/users/commands/create-user';
import { newUserInput } from '@/lib/users/input';
import { ROLE_LABELS } from '@/lib/users/labels';

interface Options {
  email: string;
  name: string;
  role: string;
  displayName: string[];
  json: boolean;
}

const roles = Object.entries(ROLE_LABELS)
  .map(([role, label]) => `${role} (${label.toLowerCase()})`)
  .join(', ');

/** Expects an open database. */
export function registerUserCreate(program: Command): void {
  program
    .command('user:create')
    .description('tạo tài khoản cho khu biên tập và in liên kết đặt mật khẩu')
    .requiredOption('--email <email>', 'e-mail để đăng nhập')
    .requiredOption('--name <name>', 'họ và tên')
    .requiredOption('--role <role>', `vai trò: ${roles}`)
    .option(
      '--display-name <name>',
      'tên được hiện với người đọc; lặp lại được',
      (name: string, before: string[]) => [...before, name],
      [],
    )
    .option('--json', 'in kết quả dạng JSON', false)
    .action(async ({ displayName, json, ...given }: Options) => {
      const parsed = newUserInput.safeParse({ ...given, displayNames: displayName.join('\n') });
      if (!parsed.success) throw new OperatorError(parsed.error.issues[0]?.message ?? '');
      const { id, email, link } = await createUser(systemActor('cli'), parsed.data);
      console.log(
        json
          ? JSON.stringify({ id, email, link })
          : `Đã tạo tài khoản ${email}.\nLiên kết đặt mật khẩu, dùng được một lần trong 60 phút:\n  ${link}`,
      );
    });
}
