import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { credentialAt, expect, test } from './fixtures.js'
import { startForeignGraph } from './foreign-graph.js'
import { startDemo, type Demo } from './start-demo.js'

const TOKEN = 'EAAFAKEfreshFacts0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const PLACE = '/api/whatsapp/credentials/acme-whatsapp'
const HOURS = 3_600_000

interface Answer {
  version: number
  live: { check: { checkedAt: string } }
}

async function putInUse(demo: Demo, token: string): Promise<Answer> {
  const { version } = await credentialAt(demo)
  const write = async (method: string, path: string, seen: number, body: unknown) =>
    fetch(`${demo.url}${PLACE}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${seen}"` },
      body: JSON.stringify(body),
    })
  await write('PUT', '/candidate', version, { token })
  const promoted = await write('POST', '/promote', version + 1, { acknowledge: [] })
  return (await promoted.json()) as Answer
}

/** To the pages, one look at the token is three hours old; every later one is as it is. */
async function age(context: BrowserContext, { live }: Answer) {
  await context.route(`**${PLACE}`, async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as Answer
    const { check } = answer.live
    if (check.checkedAt === live.check.checkedAt)
      check.checkedAt = new Date(Date.parse(check.checkedAt) - 3 * HOURS).toISOString()
    await route.fulfill({ response, json: answer })
  })
}

for (const kind of ['locks', 'a lease'] as const) {
  test(`three tabs with ${kind} ask Graph once, and all of them show the answer`, async ({ context }) => {
    const graph = await startForeignGraph(TOKEN)
    const dataDir = mkdtempSync(join(tmpdir(), 'wac-fresh-'))
    const env = { GRAPH_BASE_URL: graph.url, META_WABAS: `${graph.waba}=Foreign account` }
    const demo = await startDemo(dataDir, env)
    try {
      await age(context, await putInUse(demo, TOKEN))
      if (kind === 'a lease')
        await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }))
      const inspections = () => graph.paths.filter((path) => path.endsWith('/debug_token')).length
      const before = inspections()

      const tabs = await Promise.all([context.newPage(), context.newPage(), context.newPage()])
      await Promise.all(tabs.map(async (tab) => tab.goto(demo.url)))
      for (const tab of tabs) {
        const row = tab.locator('.wac-fact', { hasText: 'Last checked' })
        await expect(row).toContainText('less than a minute ago')
      }
      await expect.poll(() => inspections() - before).toBe(1)
      await expect.poll(() => demo.log().split(`POST ${PLACE}/check 200`).length - 1).toBe(1)

      await tabs[0]!.reload()
      await expect(tabs[0]!.locator('.wac-fact', { hasText: 'Last checked' })).toBeVisible()
      await tabs[0]!.waitForTimeout(500)
      expect(inspections() - before).toBe(1)
    } finally {
      await demo.stop()
      graph.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
}
