/**
 * One value a process, however many module graphs ask for it: the front, page chunks and route chunks each get their own
 * copy of every module, so a plain module-level variable exists three times.
 */
export function processWide<T>(name: string, create: () => T): T {
  const key = Symbol.for(`congtin.${name}`);
  const registry = globalThis as unknown as Record<symbol, T | undefined>;
  registry[key] ??= create();
  return registry[key];
}
