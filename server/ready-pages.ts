import { log } from '@/lib/log';
import type { RenderedPage } from './reader-page';

const REFRESH_MS = 60_000;

/** The page of last resort: the database was never there, so nothing is known of the ward. */
const BARE = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Trang đang bảo trì</title></head><body><main><h1>Trang đang bảo trì</h1><p>Xin quay lại sau ít phút. <a href="/">Về trang chủ</a></p></main></body></html>`;

/** Complete pages for 500 and 503, rendered while all is well and kept for when it is not. */
export class ReadyPages {
  private readonly kept = new Map<number, Pick<RenderedPage, 'body' | 'measuringScript'>>();
  private timer: NodeJS.Timeout | undefined;

  /** `render` draws the page of a status, as every reader page is drawn. */
  constructor(private readonly render: (status: 500 | 503) => Promise<RenderedPage>) {}

  async start(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh(), REFRESH_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  page(status: 500 | 503): RenderedPage {
    return {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '30' },
      ...(this.kept.get(status) ?? { body: Buffer.from(BARE) }),
    };
  }

  private async refresh(): Promise<void> {
    for (const status of [500, 503] as const) {
      try {
        const page = await this.render(status);
        // Anything else than the asked status means the rendering itself failed; the last good one stays.
        const { body, measuringScript } = page;
        if (page.status === status) this.kept.set(status, { body, measuringScript });
      } catch (error) {
        log.warn({ err: error }, 'a ready page could not be rendered');
      }
    }
  }
}
