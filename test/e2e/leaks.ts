import type { Page } from '@playwright/test'
import { expectNoTokenIn } from '../../src/testing/expect-no-token-in.js'
import type { Demo } from './start-demo.js'

const HANDS_OUT_TOKENS = '/demo/samples/'

/** Watches everything that leaves, enters and stays in a page from now on. */
export function watchForLeaks(page: Page, demo: Demo) {
  const said: string[] = []
  const urls: string[] = []
  const answers: Promise<{ url: string; headers: unknown; body: string }>[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('request', (request) => urls.push(request.url(), JSON.stringify(request.headers())))
  page.on('response', (response) => {
    if (response.url().includes(HANDS_OUT_TOKENS)) return
    const body = response.text().catch(() => '')
    answers.push(body.then((text) => ({ url: response.url(), headers: response.headers(), body: text })))
  })
  return {
    /** Throws where the token, or a part of it, is found. */
    async expectNo(token: string) {
      const sinks = {
        page: await readPage(page),
        cookies: await page.context().cookies(),
        console: said,
        requests: urls,
        responses: await Promise.all(answers),
        log: demo.log(),
      }
      for (const [name, sink] of Object.entries(sinks)) expectNoTokenIn({ [name]: sink }, token)
    },
  }
}

async function readPage(page: Page) {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const caches = 'caches' in window ? await window.caches.keys() : []
    return {
      html: document.documentElement.outerHTML,
      fields: Array.from(document.querySelectorAll('input, textarea, select'), (field) =>
        'value' in field ? String(field.value) : '',
      ),
      address: window.location.href,
      history: JSON.stringify(window.history.state),
      title: document.title,
      name: window.name,
      local: JSON.stringify(window.localStorage),
      session: JSON.stringify(window.sessionStorage),
      databases: JSON.stringify(databases),
      caches,
      timings: performance.getEntries().map((entry) => entry.name),
      globals: Object.values(window).filter((value) => typeof value === 'string'),
    }
  })
}
