import { DomainError } from '@/lib/errors';

/** `depth` counts JSON levels (a node and its content are two); `bytes` is a lower bound of the JSON's length. */
export const BODY_LIMITS = { depth: 64, nodes: 20_000, bytes: 2_000_000 } as const;

/**
 * Refuses what would exhaust the stack or the memory of everything after it. Iterative, because it looks at what nobody has
 * checked yet: neither recursion nor JSON.stringify would survive the depth it is there to refuse.
 */
export function assertWithinLimits(value: unknown): void {
  const pending: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let nodes = 0;
  let bytes = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    bytes += typeof next.value === 'string' ? next.value.length : 1;
    if (typeof next.value === 'object' && next.value !== null) {
      if (next.depth > BODY_LIMITS.depth) throw tooLarge('lồng nhau quá nhiều tầng');
      if (!Array.isArray(next.value)) {
        nodes += 1;
        for (const key of Object.keys(next.value)) bytes += key.length;
      } else if (next.value.length > BODY_LIMITS.nodes) throw tooLarge('có quá nhiều thành phần');
      for (const child of Object.values(next.value)) pending.push({ value: child, depth: next.depth + 1 });
    }
    if (nodes > BODY_LIMITS.nodes) throw tooLarge('có quá nhiều thành phần');
    if (bytes > BODY_LIMITS.bytes) throw tooLarge('quá dài');
  }
}

function tooLarge(how: string): DomainError {
  return new DomainError('too_large', `Nội dung bài viết ${how}. Hãy chia thành nhiều bài.`);
}
