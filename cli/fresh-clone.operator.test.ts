import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { findFreePort } from './postgres/free-port';

const folder = mkdtempSync(join(tmpdir(), 'cong-tin-clone-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SEED_ARTICLE = ['Test Test', '11/07/2017', 'Quang cảnh tọa đàm', 'Hồng Hạnh'];

// Minutes of installing and building: the long form only.
test.runIf(process.env.CONGTIN_LONG)(
  'a fresh clone and npm start, with install scripts blocked',
  { timeout: 900_000 },
  async () => {
    const clone = join(folder, 'cong-tin');
    expect(spawnSync('git', ['clone', '--quiet', process.cwd(), clone]).status).toBe(0);
    const port = await findFreePort();
    const { DATABASE_URL: _ours, ...inherited } = process.env;
    const environment = {
      ...inherited,
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      npm_config_ignore_scripts: 'true',
    };
    const portal = spawn('npm', ['start'], { cwd: clone, env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(portal, 'exit');
    try {
      let output = '';
      portal.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
      await vi.waitFor(() => expect(output).toContain('đang chạy tại'), { timeout: 800_000, interval: 500 });
      const origin = `http://localhost:${port}`;
      expect((await fetch(origin)).status).toBe(200);
      const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
      const article = /http[^<]*\/bai-viet\/toa-dam-mat-tran[^<]*/.exec(sitemap)?.[0] ?? '';
      const html = await (await fetch(article)).text();
      for (const words of SEED_ARTICLE) expect(html).toContain(words);
    } finally {
      portal.kill('SIGTERM');
    }
    expect((await ended)[0]).toBe(0);
  },
);
