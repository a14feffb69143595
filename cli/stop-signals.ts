/** npm passes on the Ctrl-C that the terminal has sent us already: a second one counts only when it is a second press. */
const SAME_PRESS_MS = 1000;

/** Resolves `stopped` on the first SIGINT or SIGTERM; one more kills the process on the spot. */
export function listenForStop(): { stopped: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  let firstAt = 0;
  const onSignal = () => {
    if (!controller.signal.aborted) {
      firstAt = Date.now();
      controller.abort();
    } else if (Date.now() - firstAt > SAME_PRESS_MS) {
      console.error('Dừng ngay.');
      process.exit(130);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);
  const stopped = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return { stopped, signal: controller.signal };
}
