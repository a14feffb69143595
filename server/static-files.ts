import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { encode } from './encodings';
import { type FlatHead, prepareHeads } from './response-heads';
import type { Prepared } from './send';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  // Browsers refuse the rules under any other type.
  '.speculationrules': 'application/speculationrules+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Formats that are compressed by themselves. */
const COMPACT = new Set(['.ico', '.jpg', '.png', '.webp', '.woff2']);

const FOREVER = 'public, max-age=31536000, immutable';
/** Files of public/ keep their names when a ward replaces them. */
const FOR_AN_HOUR = 'public, max-age=3600';

interface Source {
  file: string;
  caching: string;
}

/** What the build and public/ hold, served from memory: compressed as well as it goes at the first request, then as it is. */
export class StaticFiles {
  private readonly ready = new Map<string, Promise<Prepared>>();

  private constructor(
    private readonly sources: ReadonlyMap<string, Source>,
    private readonly head: FlatHead,
    generated: ReadonlyMap<string, Buffer>,
  ) {
    for (const [path, body] of generated) this.ready.set(path, this.prepare(path, body, FOREVER));
  }

  /** `generated` are bodies by URL path that lie in no such folder. */
  static async load(head: FlatHead, generated: ReadonlyMap<string, Buffer>): Promise<StaticFiles> {
    const sources = new Map<string, Source>();
    for (const file of await filesBelow('.next/static')) {
      sources.set(`/_next/static/${file}`, { file: join('.next/static', file), caching: FOREVER });
    }
    for (const file of await filesBelow('public')) {
      const caching = file.startsWith('fonts/') ? FOREVER : FOR_AN_HOUR;
      sources.set(`/${file}`, { file: join('public', file), caching });
    }
    return new StaticFiles(sources, head, generated);
  }

  /** Development: Next serves the build and public/ itself, as they change. */
  static generatedOnly(head: FlatHead, generated: ReadonlyMap<string, Buffer>): StaticFiles {
    return new StaticFiles(new Map(), head, generated);
  }

  /** null when there is no such file. */
  find(path: string): Promise<Prepared> | null {
    const ready = this.ready.get(path);
    if (ready) return ready;
    const source = this.sources.get(path);
    if (!source) return null;
    const preparing = readFile(source.file).then((body) => this.prepare(path, body, source.caching));
    this.ready.set(path, preparing);
    preparing.catch(() => this.ready.delete(path));
    return preparing;
  }

  private async prepare(path: string, body: Buffer, caching: string): Promise<Prepared> {
    const extension = extname(path);
    const compact = COMPACT.has(extension);
    const bodies = compact ? { br: body, gzip: body, identity: body } : await encode(body, 11);
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
    const head = [
      ...this.head,
      'content-type',
      TYPES[extension] ?? 'application/octet-stream',
      'cache-control',
      caching,
    ];
    const lengths = { br: bodies.br.byteLength, gzip: bodies.gzip.byteLength, identity: body.byteLength };
    const heads = prepareHeads(head, hash, lengths);
    const plain = heads.identity;
    return { status: 200, hash, bodies, heads: compact ? { br: plain, gzip: plain, identity: plain } : heads };
  }
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((file) => file.replaceAll('\\', '/'));
}
