import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const COMMANDS_AT_ONCE = 8;

test('commands begun at the same moment do not read each other half written', async () => {
  const ended = Array.from({ length: COMMANDS_AT_ONCE }, async () => {
    const command = spawn(process.execPath, ['cli/bootstrap.mjs', 'portal', '--help'], { stdio: 'ignore' });
    const [code] = (await once(command, 'exit')) as [number | null];
    return code;
  });
  expect(await Promise.all(ended)).toEqual(Array(COMMANDS_AT_ONCE).fill(0));
});
