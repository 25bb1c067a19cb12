import { defineConfig } from 'vitest/config';

/** The tests that mutants are put before: those of what is mutated, without timing, the command line and the built site. */
export default defineConfig({
  test: {
    include: ['src/model/**/*.test.ts', 'src/pipeline/**/*.test.ts'],
    exclude: ['src/pipeline/linear.test.ts', 'src/pipeline/naughty.test.ts'],
    testTimeout: 30_000,
    env: { TZ: 'UTC', LANG: 'C', CI: '1' },
  },
});
