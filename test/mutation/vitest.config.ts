import { defineConfig } from 'vitest/config'

// Property tests run few inputs for each mutant: tables kill most, and minutes count.
process.env.FC_RUNS ??= '100'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/core/**/*.test.ts'],
    exclude: ['test/core/guidance/docs.test.ts'],
    // A slow machine fails them, not a mutant; endless work is found by the time limit.
    testNamePattern: /^(?!.*is done soon)/,
    setupFiles: ['test/setup/fail-on-console.ts'],
  },
})
