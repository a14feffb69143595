const seconds = (since: number) =>
  `${((performance.now() - since) / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`;

/** Says what is being done, that it still goes on, and how long it took. */
export async function step<T>(label: string, work: (say: (message: string) => void) => Promise<T>): Promise<T> {
  const since = performance.now();
  console.log(`→ ${label}…`);
  const alive = setInterval(() => console.log(`  … vẫn đang chạy, ${seconds(since)}`), 10_000);
  try {
    const result = await work((message) => console.log(`  ${message}`));
    console.log(`  xong sau ${seconds(since)}`);
    return result;
  } finally {
    clearInterval(alive);
  }
}
