const REMEMBER_MS = 30 * 60 * 1000;

/** The ids of articles this browser counted lately, with the time of each. */
function recall(now: number): Record<string, number> {
  try {
    const kept = JSON.parse(localStorage.getItem('da-xem') ?? '{}') as Record<string, number>;
    return Object.fromEntries(Object.entries(kept).filter(([, at]) => now - at < REMEMBER_MS));
  } catch {
    return {};
  }
}

/** Notes that `number` was counted at `now`, or with null that it was not after all. */
function remember(number: string, now: number | null): void {
  const { [number]: _, ...others } = recall(Date.now());
  try {
    localStorage.setItem('da-xem', JSON.stringify(now === null ? others : { ...others, [number]: now }));
  } catch {
    // A browser that keeps nothing counts at every load; the server sets it a limit.
  }
}

/** The count as it is to be shown; null when the server did not count and gave none. */
async function ask(number: string, action: string): Promise<string | null> {
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'Next-Action': action, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify([Number(number)]),
    keepalive: true,
  });
  // An action the server no longer knows belongs to a page older than the last update: nothing to say to the reader.
  if (!response.ok) return null;
  const result = /^1:(\{.*\})$/m.exec(await response.text())?.[1];
  const { ok, data } = JSON.parse(result ?? '{}') as { ok?: boolean; data?: { views: string } };
  return ok && data ? data.views : null;
}

async function send(form: HTMLFormElement): Promise<void> {
  const { number } = form.dataset;
  // React names the action in a hidden field, so that the form works without its runtime.
  const action = form.querySelector<HTMLInputElement>('input[name^="$ACTION_ID_"]')?.name.slice('$ACTION_ID_'.length);
  const now = Date.now();
  if (!number || !action || recall(now)[number]) return;
  // Before the answer: a reader who reloads meanwhile would be counted again.
  remember(number, now);
  // Counting never disturbs reading: offline or refused, the page stays as it is.
  const views = await ask(number, action).catch(() => null);
  if (views === null) return remember(number, null);
  const shown = document.getElementById('luot-xem');
  if (shown) shown.textContent = views;
}

/** Counts this page view once the page has really been visible; a prerendered or background tab waits. */
export function countView(): void {
  const form = document.querySelector<HTMLFormElement>('#dem-xem');
  if (!form) return;
  const whenVisible = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', whenVisible);
    void send(form);
  };
  document.addEventListener('visibilitychange', whenVisible);
  whenVisible();
}
