/** Which layer may import which: app → components → lib → drizzle/schema, never back. A rule is an error or does not exist. */
const outside = (...layers) => `^(?:${layers.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other are one module, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'lib-knows-no-pictures',
      severity: 'error',
      comment: 'lib is everything that is not a picture.',
      from: { path: '^lib/' },
      to: { path: outside('app', 'components', 'server', 'cli', 'drizzle/seed', 'e2e', 'bench') },
    },
    {
      name: 'components-know-no-routes',
      severity: 'error',
      comment: 'A route composes components, not the other way round.',
      from: { path: '^components/' },
      to: { path: outside('app', 'server', 'cli', 'drizzle', 'e2e', 'bench') },
    },
    {
      name: 'app-stands-on-components-and-lib',
      severity: 'error',
      comment: 'Route files hold no SQL and start no servers.',
      from: { path: '^app/' },
      to: { path: outside('server', 'cli', 'drizzle', 'e2e', 'bench') },
    },
    {
      name: 'schema-is-the-ground',
      severity: 'error',
      comment: 'Tables know nothing but each other.',
      from: { path: '^drizzle/schema/', pathNot: '\\.test\\.ts$' },
      to: { path: outside('app', 'components', 'lib', 'server', 'cli', 'drizzle/seed', 'e2e', 'bench') },
    },
    {
      name: 'roots-compose-below-the-pages',
      severity: 'error',
      comment: 'The front, the command line and the seed reach pages over HTTP only.',
      from: { path: '^(?:server|cli|drizzle/seed|bench)/' },
      to: { path: outside('app', 'components') },
    },
    {
      name: 'pages-do-not-speak-sql',
      severity: 'error',
      comment: 'Ask a query of lib; it returns what the page needs.',
      from: { path: '^(?:app|components)/' },
      to: { path: '(?:^lib/db/|node_modules/(?:drizzle-orm|postgres)/)' },
    },
    {
      name: 'pure-stays-pure',
      severity: 'error',
      comment: 'Text, dates and the body document run anywhere: no database, no Node, no Next.',
      from: { path: '^lib/(?:text|dates|richtext)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(?:^lib/(?:db|env|http)|node_modules/(?:next|postgres|drizzle-orm)/)' },
    },
    {
      name: 'pure-needs-no-node',
      severity: 'error',
      comment: 'Text, dates and the body document run anywhere.',
      from: { path: '^lib/(?:text|dates|richtext)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-products',
      severity: 'error',
      comment: 'What only tests need stays with them.',
      from: { pathNot: '(?:\\.test\\.tsx?$|^(?:lib|server)/testing/|^cli/(?:testing|test)|^e2e/|^[^/]+\\.config\\.)' },
      to: { path: '(?:\\.test\\.tsx?$|^(?:lib|server)/testing/|^cli/testing/)' },
    },
    {
      name: 'only-what-exists',
      severity: 'error',
      comment: 'An import that resolves to nothing hides the rules above from this tool.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    exclude: { path: '^(?:\\.next|data|public|test-results)/' },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
