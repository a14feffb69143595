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

async function send(form: HTMLFormElement): Promise<void> {
  const { number } = form.dataset;
  // React names the action in a hidden field, so that the form works without its runtime.
  const action = form.querySelector<HTMLInputElement>('input[name^="$ACTION_ID_"]')?.name.slice('$ACTION_ID_'.length);
  if (!number || !action) return;
  const now = Date.now();
  const seen = recall(now);
  if (seen[number]) return;
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'Next-Action': action, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify([Number(number)]),
    keepalive: true,
  });
  // An action the server no longer knows belongs to a page older than the last update: nothing to say to the reader.
  if (!response.ok) return;
  const result = /^1:(\{.*\})$/m.exec(await response.text())?.[1];
  if (!result) return;
  const { ok, data } = JSON.parse(result) as { ok: boolean; data?: { views: string } };
  if (!ok || !data) return;
  localStorage.setItem('da-xem', JSON.stringify({ ...seen, [number]: now }));
  const shown = document.getElementById('luot-xem');
  if (shown) shown.textContent = data.views;
}

/** Counts this page view once the page has really been visible; a prerendered or background tab waits. */
export function countView(): void {
  const form = document.querySelector<HTMLFormElement>('#dem-xem');
  if (!form) return;
  const whenVisible = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', whenVisible);
    // Counting never disturbs reading: offline or refused, the page stays as it is.
    send(form).catch(() => undefined);
  };
  document.addEventListener('visibilitychange', whenVisible);
  whenVisible();
}
