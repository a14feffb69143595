// The one entry of every npm script. Plain JavaScript on Node's own modules, because on a fresh clone nothing else is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COMMANDS = {
  start: { entry: 'cli/start.ts', nodeEnv: 'production' },
  dev: { entry: 'cli/start.ts', nodeEnv: 'development' },
  portal: { entry: 'cli/portal.ts', nodeEnv: 'production' },
  test: { entry: 'cli/test.ts' },
  check: { entry: 'cli/test.ts' },
  bench: { entry: 'bench/main.ts', nodeEnv: 'production' },
};

/** Which lock file node_modules was installed from. */
const STAMP = 'node_modules/.installed-from';

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

function isInstalled(lockHash) {
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash;
  // Installed by hand.
  const tree = 'node_modules/.package-lock.json';
  return existsSync(tree) && statSync(tree).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function installDependencies() {
  const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (isInstalled(lockHash)) return;
  console.log('→ Cài các gói phụ thuộc (npm ci)…');
  const npm = spawnSync('npm', ['ci', '--include=dev', '--include=optional'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('Không cài được các gói phụ thuộc: xem lỗi của npm ở trên.');
    process.exit(1);
  }
  writeFileSync(STAMP, lockHash);
}

/** Is this Node one of "^20.19.0 || >=22.12.0"? No package can tell us: none is installed yet. */
function isSupported(version, range) {
  const [major, minor] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [leastMajor, leastMinor] = part.match(/\d+/g).map(Number);
    if (major === leastMajor) return minor >= leastMinor;
    return part.includes('>=') && major > leastMajor;
  });
}

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!isSupported(process.versions.node, engines.node)) {
  const [first, second] = engines.node.match(/\d+\.\d+/g);
  console.error(
    `Cần Node ${first} trở lên của dòng 20, hoặc ${second} trở lên; máy này có Node ${process.versions.node}.`,
  );
  process.exit(1);
}
if (!command) {
  console.error(`Không có lệnh "${name ?? ''}". Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
installDependencies();
// React and Next choose their build by NODE_ENV the moment they are imported.
if (command.nodeEnv) process.env.NODE_ENV = command.nodeEnv;
const { bundle } = await import('./bundle.mjs');
const { main } = await import(pathToFileURL(await bundle(command.entry, `${name}.mjs`)).href);
await main(name, args);
