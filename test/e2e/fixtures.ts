import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { startDemo, type Demo } from './start-demo.js'
import { withoutComplaints } from './without-complaints.js'

interface Fixtures {
  dataDir: string
  demoEnv: Record<string, string>
  demo: Demo
  /** What the page complained about: console errors and violations of its Content-Security-Policy. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  demoEnv: [{}, { option: true }],
  dataDir: async ({ browserName }, provide) => {
    const dataDir = mkdtempSync(join(tmpdir(), `wac-${browserName}-`))
    cpSync(process.env['E2E_DATA']!, dataDir, { recursive: true })
    await provide(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  },
  demo: async ({ dataDir, demoEnv }, provide, testInfo) => {
    const demo = await startDemo(dataDir, demoEnv)
    await provide(demo)
    const code = await demo.stop()
    await testInfo.attach('server log', { body: `${demo.log()}\nended with ${code}`, contentType: 'text/plain' })
    expect(code).toBe(0)
  },
  baseURL: async ({ demo }, provide) => provide(demo.url),
  complaints: [withoutComplaints, { auto: true }],
})

export { expect }

/** Pastes as a person does: through the clipboard, and once the warnings above have come and nothing moves any more. */
export async function paste(page: Page, text: string) {
  await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => undefined)
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.getByLabel('Access token', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+V')
}

export const credentialAt = async (demo: Demo, id = 'acme-whatsapp') => {
  const response = await fetch(`${demo.url}/api/whatsapp/credentials/${id}`)
  return (await response.json()) as {
    version: number
    live: { fingerprint: string; status: { state: string } } | null
    candidate: { fingerprint: string; status: { state: string } } | null
  }
}
