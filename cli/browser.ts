import { existsSync } from 'node:fs';
import { OperatorError } from '@/lib/errors';
import { isRoot } from './postgres/account';
import { run } from './run';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const installed = () => [process.env.CHROMIUM ?? '', ...USUAL_PLACES].find((path) => path !== '' && existsSync(path));

/** A real Chromium: the system's, or Debian's package, installed when we may. */
export async function findBrowser(): Promise<string> {
  const present = installed();
  if (present) return present;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('Cài Chromium của Debian…');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], environment);
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], environment);
  }
  const browser = installed();
  if (!browser) throw new OperatorError('Chưa có Chromium: hãy cài gói chromium, hoặc đặt biến CHROMIUM tới nó.');
  return browser;
}
