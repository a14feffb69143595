import { renameSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, stop } from 'esbuild';

/** Kept by `next build`, which clears the rest of .next while the bundle that called it is still running. */
const DIRECTORY = '.next/cache/portal';

/** Bundles one TypeScript entry of ours; packages stay where npm put them. Returns the absolute path of the result. */
export async function bundle(entry, name) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // `server-only` throws in plain Node; under this condition it is the empty module that Next sees too.
    conditions: ['react-server'],
    alias: { 'server-only': resolve('node_modules/server-only/empty.js') },
    jsx: 'automatic',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // Its helper process would live as long as the server.
  await stop();
  await mkdir(DIRECTORY, { recursive: true });
  // Ends Node's search for the package a bundle belongs to. Higher up it would find .next without the package.json that
  // the build is about to put there, remember that, and later take the build's CommonJS for modules.
  putInPlace('package.json', '{ "type": "module" }\n');
  return putInPlace(name, outputFiles[0].contents);
}

/** Moved into place whole: another command may be loading the same file at this moment. */
function putInPlace(name, contents) {
  const draft = join(DIRECTORY, `${name}.${process.pid}`);
  writeFileSync(draft, contents);
  const file = resolve(DIRECTORY, name);
  renameSync(draft, file);
  return file;
}
