/** True when `error` carries one of these codes, be it the operating system's (ENOSPC) or Postgres' (53100). */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
