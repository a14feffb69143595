import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const elsewhere = ['node_modules/**', '.next/**', 'data/**', 'e2e/**'];

export default defineConfig({
  resolve: {
    alias: { '@': root.replace(/\/$/, ''), 'server-only': `${root}node_modules/server-only/empty.js` },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.db.test.ts', '**/*.front.test.ts', '**/*.operator.test.ts'],
          // Some start the linter or cruise the imports; a busy machine takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: 'cli/testing/provide-database.ts',
          setupFiles: 'lib/testing/fresh-database.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'front',
          include: ['server/**/*.front.test.ts'],
          exclude: elsewhere,
          globalSetup: ['cli/testing/provide-build.ts', 'cli/testing/provide-database.ts'],
          setupFiles: 'lib/testing/fresh-database.ts',
          // Every file starts a server of its own.
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'operator',
          include: ['cli/**/*.operator.test.ts'],
          exclude: elsewhere,
          // They start and kill whole processes: one at a time.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
