import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/pcsc/**', 'test/e2e/**'],
          environment: 'node',
        },
      },
      {
        test: {
          // One PC/SC system, one virtual reader: these run one after another.
          name: 'pcsc',
          include: ['test/pcsc/**/*.test.ts'],
          fileParallelism: false,
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
