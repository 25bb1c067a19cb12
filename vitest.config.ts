import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 30_000, hookTimeout: 180_000, env: { TZ: 'UTC', LANG: 'C' } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/built/**'],
        },
      },
      // Tests of the built site: it is built once, before them.
      {
        test: {
          ...shared,
          name: 'situs',
          include: ['src/built/**/*.test.ts'],
          globalSetup: 'src/built/serve.ts',
        },
      },
    ],
  },
});
