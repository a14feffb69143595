import { readdirSync } from 'node:fs';

/** The addresses of the files called `name` below a folder of app/, as Next writes them: "/bai-viet/[slug]". */
export function appRoutes(folder: string, name: 'page.tsx' | 'route.ts'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => `/${file}`.endsWith(`/${name}`))
    .map((file) => `/${file.slice(0, -name.length).replace(/\/$/, '')}`);
}

/** Whether an address, its parameters left out, is one of a route. */
export function isOfRoute(route: string, address: string): boolean {
  const pattern = route
    .replaceAll('.', '\\.')
    .replace(/\/\[\[[^\]]+\]\]/g, '(?:/[^/]+)*')
    .replace(/\[(?:\\\.){3}[^\]]+\]/g, '.+')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(address.replace(/\?.*$/, ''));
}
