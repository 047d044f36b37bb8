// What a long list costs in a real browser: node bench/credential-list.mjs [repetitions]
// Builds a small page for production and prints a table: windowed as it is, and with every row in the page.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { launchOptions } from '../scripts/chromium.mjs'

const repetitions = Number(process.argv[2] ?? 5)
const root = fileURLToPath(new URL('credential-list', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'wac-list-'))
const shared = { configFile: false, root, logLevel: 'error', build: { outDir, target: 'es2022', emptyOutDir: true } }

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const worst = (numbers) => Math.max(0, ...numbers)
const ms = (number) => +number.toFixed(1)

/** Draws, types, moves and scrolls once; times until what came of it is painted. */
async function run(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  await page.goto(address)
  await page.waitForFunction(() => window.mount)
  const drawn = await page.evaluate(async () => {
    const painted = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve))
      })
    window.painted = painted
    window.slow = []
    new PerformanceObserver((list) => {
      window.slow.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ entryTypes: ['longtask'] })
    window.timed = async (act) => {
      const since = performance.now()
      act()
      await painted()
      return performance.now() - since
    }
    // The frame that is always there, also when nothing happens.
    await painted()
    const since = performance.now()
    window.mount()
    while (!document.querySelector('[role="listitem"]')) await painted()
    return { mount: performance.now() - since, nodes: document.querySelectorAll('#root *').length }
  })

  const typed = await page.evaluate(async () => {
    const field = document.querySelector('input')
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    const times = []
    const write = (text) =>
      window.timed(() => {
        value.set.call(field, text)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    for (const word of ['kochi delivery', '98000 00357', '0357-234b', 'nothing like it']) {
      for (let length = 1; length <= word.length; length++) times.push(await write(word.slice(0, length)))
      times.push(await write(''))
    }
    return times
  })

  const moved = await page.evaluate(async () => {
    const times = []
    document.querySelector('[tabindex="0"]').focus()
    const press = (key) =>
      window.timed(() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
    for (let step = 0; step < 60; step++) times.push(await press('ArrowDown'))
    const end = await press('End')
    const last = document.activeElement.parentElement.getAttribute('aria-posinset')
    await press('Home')
    return { times, end, last: Number(last) }
  })

  const scrolled = await page.evaluate(async () => {
    window.slow.length = 0
    const times = []
    window.scrollTo(0, 0)
    await window.painted()
    const height = document.documentElement.scrollHeight
    for (let top = 0; top < height; top += 450) times.push(await window.timed(() => window.scrollTo(0, top)))
    await new Promise((resolve) => setTimeout(resolve, 200))
    return { times, slow: [...window.slow] }
  })
  await page.close()
  return { drawn, typed, moved, scrolled }
}

const table = {}
await build({ ...shared, plugins: [react()] })
const server = await preview({ ...shared, preview: { port: 0 } })
const browser = await chromium.launch({
  ...launchOptions,
  args: [...launchOptions.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
try {
  const [local] = server.resolvedUrls.local
  const cases = [100, 1_000, 10_000].map((count) => [`${count.toLocaleString('en')}`, `count=${count}`, count])
  cases.push(['1,000, every row in the page', 'count=1000&all', 1_000])
  for (const [name, query, count] of cases) {
    const runs = []
    for (let time = 0; time < repetitions; time++) runs.push(await run(browser, `${local}?${query}`))
    if (runs.some(({ moved }) => moved.last !== count)) throw new Error(`End did not lead to row ${count}.`)
    const keys = runs.flatMap(({ typed }) => typed)
    const frames = runs.flatMap(({ scrolled }) => scrolled.times)
    const slow = runs.flatMap(({ scrolled }) => scrolled.slow)
    table[name] = {
      'mount, ms': ms(median(runs.map(({ drawn }) => drawn.mount))),
      'fastest mount': ms(Math.min(...runs.map(({ drawn }) => drawn.mount))),
      'elements after it': median(runs.map(({ drawn }) => drawn.nodes)),
      'a key in the search, ms': ms(median(keys)),
      'slowest key': ms(worst(keys)),
      'arrow down': ms(median(runs.flatMap(({ moved }) => moved.times))),
      End: ms(median(runs.map(({ moved }) => moved.end))),
      'a scroll of half a screen': ms(median(frames)),
      'slowest scroll': ms(worst(frames)),
      'tasks > 50 ms in a whole scroll': +(slow.length / repetitions).toFixed(1),
    }
  }
  console.log(
    `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model}, load average ${ms(loadavg()[0])}, median of ${repetitions}`,
  )
  console.table(table)
} finally {
  await browser.close()
  await new Promise((done) => {
    server.httpServer.close(done)
  })
  rmSync(outDir, { recursive: true, force: true })
}
