import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from '../../scripts/chromium.mjs'
import { build, preview } from './node_modules/vite/dist/node/index.js'

export const KITS = ['mantine', 'chakra', 'mui', 'antd']
const configFile = fileURLToPath(new URL('vite.config.js', import.meta.url))
// Paint as soon as there is something to paint: a display's rhythm would round every figure up to 16.7 ms.
const args = [
  ...launchOptions.args,
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--enable-precise-memory-info',
]

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Builds the page for production, opens it, and hands it to `run`. */
export const withPage = async (run) => {
  await build({ configFile, logLevel: 'error' })
  const server = await preview({ configFile, preview: { port: 0, strictPort: false }, logLevel: 'error' })
  const browser = await chromium.launch({ ...launchOptions, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1600 } })
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(server.resolvedUrls.local[0])
    await page.waitForFunction(() => window.bench)
    return await run(page, browser.version())
  } finally {
    await browser.close()
    await new Promise((done) => server.httpServer.close(done))
  }
}

/** Mount to paint of every screen, interleaved, in milliseconds; the first rounds warm up and are not counted. */
export const mounts = (page, rounds) =>
  page.evaluate(
    async ({ names, rounds: count }) => {
      const times = Object.fromEntries(names.map((name) => [name, []]))
      for (let round = -5; round < count; round++) {
        for (const name of names) {
          const took = await window.bench.mount(name)
          window.bench.unmount()
          await window.bench.nextPaint()
          if (round >= 0) times[name].push(took)
        }
      }
      return times
    },
    { names: ['bare', 'ours', ...KITS], rounds },
  )

/** Click to painted dialog, interleaved, in milliseconds; each screen stays mounted for three openings and the first warms up. */
export const dialogs = (page, rounds) =>
  page.evaluate(
    async ({ names, rounds: count }) => {
      const times = Object.fromEntries(names.map((name) => [name, []]))
      for (let round = -2; round < count; round++) {
        for (const name of names) {
          await window.bench.mount(name)
          for (let opening = 0; opening < 3; opening++) {
            const took = await window.bench.openDialog()
            if (round >= 0 && opening > 0) times[name].push(took)
            await window.bench.nextPaint()
          }
          window.bench.unmount()
        }
      }
      return times
    },
    { names: ['bare', 'oursRevoked', ...KITS], rounds },
  )

/** A pasted token: frames until the notice stands in the page. Real keys: commits for each of them. */
export const typing = async (page) => {
  await page.evaluate(() => window.bench.mount('ours'))
  await page.evaluate(() => window.bench.remember('dl, dd, table, td'))
  const pasted = await page.evaluate(() => window.bench.paste(' "1234567890123456" '))
  await page.evaluate(() => document.querySelector('#root input').select())
  const before = await page.evaluate(() => window.bench.commits())
  if (before === 0) throw new Error('A screen was mounted and no commit was counted.')
  const keys = 100
  await page.keyboard.type('EAAFAKE'.repeat(15).slice(0, keys))
  const after = await page.evaluate(() => window.bench.commits())
  const rendered = await page.evaluate(() => window.bench.changed())
  await page.evaluate(() => window.bench.unmount())
  return { ...pasted, commitsPerKey: (after - before) / keys, rendered }
}

/** While a pasted token is being checked for real: which facts and cells React rendered again. */
export const checking = async (page) => {
  await page.evaluate(() => window.bench.mount('ours', { live: true }))
  await page.evaluate(() => window.bench.remember('dl, dd, table, td'))
  const token = await page.evaluate(() => window.bench.tokenOf('ours', 'good'))
  await page.locator('#root input').fill(token)
  await page.getByRole('button', { name: 'Check token' }).click()
  const rendered = await page.evaluate(() => window.bench.changed())
  await page.getByRole('button', { name: 'Use this token' }).waitFor()
  await page.evaluate(() => window.bench.unmount())
  return { rendered }
}

// React Query keeps one of these for each query that was ever answered.
const GARBAGE_TIMER = 5 * 60 * 1000

/** Nothing to do for five seconds: commits, and timers that wait, React Query's own not counted. */
export const idle = async (page) => {
  await page.evaluate(() => {
    const pending = new Map()
    const [set, clear, every, stop] = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'].map((name) =>
      window[name].bind(window),
    )
    window.setTimeout = (run, ms, ...rest) => {
      const id = set(
        (...given) => {
          pending.delete(id)
          run(...given)
        },
        ms,
        ...rest,
      )
      pending.set(id, ms)
      return id
    }
    window.clearTimeout = (id) => {
      pending.delete(id)
      clear(id)
    }
    window.setInterval = (run, ms, ...rest) => {
      const id = every(run, ms, ...rest)
      pending.set(id, ms)
      return id
    }
    window.clearInterval = (id) => {
      pending.delete(id)
      stop(id)
    }
    window.bench.timers = () => [...pending.values()]
  })
  await page.evaluate(() => window.bench.mount('ours'))
  await page.waitForTimeout(2000)
  const before = await page.evaluate(() => window.bench.commits())
  await page.waitForTimeout(5000)
  const result = await page.evaluate(() => ({ commits: window.bench.commits(), timers: window.bench.timers() }))
  await page.evaluate(() => window.bench.unmount())
  return { commits: result.commits - before, timers: result.timers.filter((ms) => ms !== GARBAGE_TIMER) }
}

/** Heap after a collection, in bytes, early and late in many mounts and unmounts. */
export const cycles = async (page, count) => {
  const session = await page.context().newCDPSession(page)
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const run = (times) =>
    page.evaluate(async (n) => {
      for (let cycle = 0; cycle < n; cycle++) {
        await window.bench.mount('ours')
        window.bench.unmount()
      }
    }, times)
  const first = Math.round(count / 10)
  await run(first)
  const early = await heap()
  await run(count - first)
  return { count, early, late: await heap() }
}
