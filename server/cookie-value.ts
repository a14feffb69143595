/** The value of one cookie; undefined when the browser sent none of that name. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  if (!header?.includes(name)) return undefined;
  for (const pair of header.split(';')) {
    const [given, ...value] = pair.split('=');
    if (given?.trim() === name) return value.join('=').trim() || undefined;
  }
  return undefined;
}
