import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideBrowserAssets } from '@/lib/http/browser-assets';

const DIRECTORY = '.next/portal/browser';
const SCRIPTS = ['reader', 'theme'] as const;

/** Compiles the scripts of reader pages to files named by their content. A part of the build, and of a start in development. */
export async function buildBrowserAssets(): Promise<void> {
  const { build } = await import('esbuild');
  await rm(DIRECTORY, { recursive: true, force: true });
  await mkdir(DIRECTORY, { recursive: true });
  for (const script of SCRIPTS) {
    const { outputFiles } = await build({
      entryPoints: [`components/browser/${script}.ts`],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: ['es2020'],
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
    await writeFile(join(DIRECTORY, `${script}.${hash}.js`), code);
  }
}

/** The built scripts by URL path; pages learn their names at the same time. */
export async function loadBrowserAssets(): Promise<ReadonlyMap<string, Buffer>> {
  const files = await readdir(DIRECTORY);
  const path = (script: string) => {
    const file = files.find((name) => name.startsWith(`${script}.`));
    if (!file) throw new Error(`${DIRECTORY} has no ${script} script; the build is incomplete`);
    return `/${file}`;
  };
  provideBrowserAssets({ reader: path('reader'), theme: path('theme') });
  const entries = await Promise.all(
    SCRIPTS.map(async (script) => [path(script), await readFile(join(DIRECTORY, path(script)))] as const),
  );
  return new Map(entries);
}
