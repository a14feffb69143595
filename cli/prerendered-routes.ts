import { z } from 'zod';

/** Next's own error pages, which ask no database and which no reader sees. */
const OF_THE_FRAMEWORK = new Set(['/_global-error', '/_not-found']);

// Another version may put the routes elsewhere, and a list that is merely empty would look like success.
const manifest = z.object({
  version: z.literal(4),
  routes: z.record(z.string(), z.unknown()),
  dynamicRoutes: z.record(z.string(), z.unknown()),
});

/**
 * Routes of ours that a build has drawn ahead, or would draw once and keep, by its prerender-manifest.json. There must be
 * none: such a route shows what the database held when it was drawn, and no change of content makes it new.
 */
export function prerenderedRoutes(prerenderManifest: unknown): string[] {
  const { routes, dynamicRoutes } = manifest.parse(prerenderManifest);
  return [...Object.keys(routes), ...Object.keys(dynamicRoutes)].filter((route) => !OF_THE_FRAMEWORK.has(route));
}
