import { expect, test } from 'vitest';
import { prerenderedRoutes } from './prerendered-routes';

// As Next 16.4.6 wrote them, without what stays the same in all of them.
const OF_THE_FRAMEWORK = {
  '/_global-error': { routeType: 'page', compute: 'static', initialRevalidateSeconds: false },
  '/_not-found': { routeType: 'page', compute: 'static', initialRevalidateSeconds: false, initialStatus: 404 },
};
const AS_IT_SHOULD_BE = { version: 4, routes: OF_THE_FRAMEWORK, dynamicRoutes: {}, notFoundRoutes: [] };

/** A route handler with `force-static` that swallowed the error of its query, and one with `revalidate`. */
const WITH_STATIC_ROUTES = {
  version: 4,
  routes: {
    ...OF_THE_FRAMEWORK,
    '/so/1': { routeType: 'route', compute: 'static', initialRevalidateSeconds: 60, srcRoute: '/so/[so]' },
    '/tinh.txt': { routeType: 'route', compute: 'static', initialRevalidateSeconds: false, srcRoute: '/tinh.txt' },
  },
  dynamicRoutes: { '/so/[so]': { routeRegex: '^/so/([^/]+?)(?:/)?$', dataRoute: null, fallback: null } },
  notFoundRoutes: [],
};

test('the error pages of the framework may be drawn ahead, nothing of ours', () => {
  expect(prerenderedRoutes(AS_IT_SHOULD_BE)).toEqual([]);
  expect(prerenderedRoutes(WITH_STATIC_ROUTES)).toEqual(['/so/1', '/tinh.txt', '/so/[so]']);
});

test('a route that only later requests would fill is found as well', () => {
  const { dynamicRoutes } = WITH_STATIC_ROUTES;
  expect(prerenderedRoutes({ ...AS_IT_SHOULD_BE, dynamicRoutes })).toEqual(['/so/[so]']);
});

test.each([{}, { version: 5, routes: {}, dynamicRoutes: {} }, { version: 4, routes: {} }, null])(
  'a manifest we do not know is no proof: %j',
  (unknown) => {
    expect(() => prerenderedRoutes(unknown)).toThrow();
  },
);
