// What it costs to judge many credentials, in a real browser: node bench/credential-alerts.mjs [repetitions]
// Prints a table: what the banner does, and a bare loop over the same dates in the same run.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build } from 'vite'
import { launchOptions } from '../scripts/chromium.mjs'

const repetitions = Number(process.argv[2] ?? 60)
const source = (path) => JSON.stringify(fileURLToPath(new URL(`../src/${path}`, import.meta.url)))

async function bundle() {
  const folder = mkdtempSync(join(tmpdir(), 'wac-alerts-'))
  const entry = join(folder, 'entry.js')
  writeFileSync(
    entry,
    `export { alertsAt } from ${source('react/data/alerts-at.ts')}
     export { alertReader } from ${source('react/data/alert-reader.ts')}`,
  )
  const lib = { entry, formats: ['iife'], name: 'measured', fileName: 'measured' }
  const [{ output }] = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, lib } })
  rmSync(folder, { recursive: true, force: true })
  return output[0].code
}

/** Runs in the page. */
function measure({ count, repetitions: times }) {
  const { alertsAt, alertReader } = window.measured
  const DAY = 86_400_000
  const now = new Date('2026-11-22T08:30:00Z')
  const permissions = ['whatsapp_business_messaging', 'whatsapp_business_management']
  const granularScopes = Object.fromEntries(permissions.map((name) => [name, ['101', '102']]))
  const numbers = ['1', '2'].map((id) => ({ id, displayPhoneNumber: `+91 98000 0000${id}`, verifiedName: null }))
  // One in ten runs out within a week, one in a hundred was revoked, one in fifty waits for a switch.
  const credentials = Array.from({ length: count }, (_, index) => {
    const left = index % 10 === 0 ? (index % 7) + 0.5 : 10 + (index % 50)
    const slot = {
      fingerprint: `token-${index}`,
      inspection: {
        isValid: index % 100 !== 1,
        expiry: { kind: 'at', at: new Date(now.getTime() + left * DAY + index) },
        dataAccessExpiry: { kind: 'at', at: new Date(now.getTime() + 80 * DAY + index) },
        scopes: permissions,
        granularScopes,
        error: null,
        checkedAt: now,
      },
      reach: ['101', '102'].map((wabaId) => ({ wabaId, state: 'reachable', phoneNumbers: numbers, error: null })),
    }
    return {
      id: `place-${index}`,
      label: `Place ${index}`,
      live: slot,
      candidate: index % 50 === 2 ? { ...slot, fingerprint: `next-${index}` } : null,
      requirements: { appId: null, wabas: [{ id: '101' }, { id: '102' }], permissions, recommendedPermissions: [] },
    }
  })

  const bare = (at) => {
    const near = []
    for (const { live } of credentials) {
      const left = Math.min(live.inspection.expiry.at.getTime(), live.inspection.dataAccessExpiry.at.getTime()) - at
      if (left <= 7 * DAY || !live.inspection.isValid) near.push({ left, live })
    }
    return near.sort((a, b) => a.left - b.left).length
  }
  const reader = alertReader(credentials, {})
  const work = {
    judged: (at) => alertsAt(credentials, at).alerts.length,
    again: (at) => reader(at).alerts.length,
    bare: (at) => bare(at.getTime()),
  }
  const found = {}
  const spent = { judged: [], again: [], bare: [] }
  for (let round = 0; round < times + 10; round++) {
    for (const [name, run] of Object.entries(work)) {
      const since = performance.now()
      found[name] = run(now)
      if (round >= 10) spent[name].push(performance.now() - since)
    }
  }
  return { found, spent }
}

const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)]
const ms = (number) => +number.toFixed(2)

const code = await bundle()
const browser = await chromium.launch(launchOptions)
try {
  const page = await browser.newPage()
  // Only pages of an isolated origin have a clock finer than a tenth of a millisecond.
  await page.route('https://bench.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html>',
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    }),
  )
  await page.goto('https://bench.test/')
  await page.addScriptTag({ content: code })
  const table = {}
  for (const count of [1_000, 10_000, 50_000]) {
    const { found, spent } = await page.evaluate(measure, { count, repetitions })
    table[count.toLocaleString('en')] = {
      alerts: found.judged,
      'median, ms': ms(at(spent.judged, 0.5)),
      '95 %, ms': ms(at(spent.judged, 0.95)),
      'asked again, ms': ms(at(spent.again, 0.5)),
      'bare loop, ms': ms(at(spent.bare, 0.5)),
      ratio: +(at(spent.judged, 0.5) / at(spent.bare, 0.5)).toFixed(1),
    }
  }
  console.log(
    `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}, ${repetitions} repetitions`,
  )
  console.table(table)
} finally {
  await browser.close()
}
