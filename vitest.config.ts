import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts'],
    globalSetup: 'lib/db/testing/global-setup.ts',
    setupFiles: 'lib/db/testing/worker-setup.ts',
    pool: 'forks',
    env: {
      TZ: 'Asia/Kathmandu',
      SITE_URL: 'http://localhost:1',
      AUTH_SECRET: 'only-for-tests-'.repeat(3),
      STALE_SECRET: 'only-for-tests-'.repeat(3),
    },
  },
})
