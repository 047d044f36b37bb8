import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test as base, expect } from '@playwright/test'
import { withoutComplaints } from '../e2e/without-complaints.js'

declare global {
  interface Window {
    /** What `main.jsx` offers to a test. */
    tokens: { good: string }
    loadOurSheet: () => Promise<unknown>
  }
}

interface Visit {
  /** @default production */
  mode?: 'production' | 'development'
  [option: string]: string
}

interface Fixtures {
  /** Opens the page of a host, a file of `hosts/`, with its options. */
  visit: (host: string, options?: Visit) => Promise<void>
  complaints: string[]
}

const fileOf = (url: URL) => fileURLToPath(new URL(`dist${url.pathname}`, import.meta.url))
// Kits write styles into the page, which needs more than `style-src 'self'`; everybody else makes do with it.
const KITS = ['mui', 'antd', 'mantine', 'chakra']
const policyFor = (url: URL) =>
  KITS.includes(url.searchParams.get('host') ?? '')
    ? ''
    : "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'"

export const test = base.extend<Fixtures>({
  complaints: [withoutComplaints, { auto: true }],
  visit: async ({ page }, provide) => {
    await page.route('https://host.test/**', (route, request) => {
      const url = new URL(request.url())
      const path = fileOf(url)
      return existsSync(path)
        ? route.fulfill({ path, headers: { 'Content-Security-Policy': policyFor(url) } })
        : route.fulfill({ status: 404 })
    })
    await provide(async (host, { mode = 'production', ...options } = {}) => {
      await page.goto(`https://host.test/${mode}/index.html?${new URLSearchParams({ host, ...options })}`)
    })
  },
})

export { expect }
