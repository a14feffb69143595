import { Command, CommanderError } from 'commander';
import { closeDatabase } from '@/lib/db/client';
import { migrateDatabase } from '@/lib/db/migrate';
import { registerDoctor } from './doctor';
import { registerImportText } from './import-text';
import { openPortal } from './open-portal';
import { runCommand } from './run-command';
import { registerUserCreate } from './user-create';

/** `npm run portal -- <command>`. Every command module registers itself here; exit code 0 only on success. */
export async function main(_name: string, args: string[]): Promise<void> {
  const program = vietnamese(new Command('npm run portal --'))
    .description('Dòng lệnh của Cổng Tin.')
    .usage('<lệnh> [tùy chọn]')
    .helpCommand('help [lệnh]', 'in trợ giúp của một lệnh')
    .showHelpAfterError('(thêm --help để xem cách dùng)');
  let release = async () => {};
  program.hook('preAction', async (_program, command) => {
    const portal = await openPortal({ quiet: true });
    release = portal.release;
    if (command.name() !== 'doctor') await migrateDatabase(portal.env.DATABASE_URL ?? '');
  });
  registerDoctor(program);
  registerImportText(program);
  registerUserCreate(program);
  for (const command of program.commands) vietnamese(command).usage(command.usage().replace('[options]', '[tùy chọn]'));
  await runCommand(async () => {
    try {
      await program.parseAsync(args, { from: 'user' });
      return Number(process.exitCode ?? 0);
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode;
      throw error;
    } finally {
      await closeDatabase();
      await release();
    }
  });
}

function vietnamese(command: Command): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', 'in phần trợ giúp này')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage()}`.replace(' [options]', ''),
    })
    .configureOutput({ outputError: (text, write) => write(inVietnamese(text)) });
}

const TITLES: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

function inVietnamese(text: string): string {
  return text
    .replace(/^error: unknown command '(.*)'/, "Không có lệnh '$1'")
    .replace(/^error: unknown option '(.*)'/, "Không có tùy chọn '$1'")
    .replace(/^error: missing required argument '(.*)'/, "Thiếu tham số '$1'")
    .replace(/^error: required option '(\S+).*' not specified/, 'Thiếu tùy chọn $1')
    .replace(/^error: too many arguments.*/, 'Thừa tham số.');
}
