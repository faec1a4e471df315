import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts'],
    globalSetup: 'lib/db/testing/global-setup.ts',
    setupFiles: 'lib/db/testing/worker-setup.ts',
    pool: 'forks',
    // What hangs ends; what is slow, on a machine that is busy, does not.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: {
      TZ: 'Asia/Kathmandu',
      SITE_URL: 'http://localhost:1',
      AUTH_SECRET: 'only-for-tests-'.repeat(3),
      STALE_SECRET: 'only-for-tests-'.repeat(3),
    },
  },
})
