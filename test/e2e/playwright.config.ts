import { defineConfig } from '@playwright/test'
import { launchOptions } from '../../scripts/chromium.mjs'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './prepare-data.ts',
  fullyParallel: true,
  ...(process.env['FULL'] ? {} : { grepInvert: /@full/ }),
  workers: 2,
  forbidOnly: !!process.env['CI'],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
  },
})
