import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { credentialsPage } from '../../src/testing/playwright/index.js'
import { expect, test } from './fixtures.js'
import { changes } from './neighbours/changes.js'
import { draw } from './neighbours/draw.js'
import { HOST_SHEETS } from './neighbours/host-sheets.js'
import { look } from './neighbours/look.js'

const sheet = readFileSync(new URL('../../src/styles/styles.css', import.meta.url), 'utf8')
const htmlOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.outerHTML)

test('what hosts say about elements changes nothing of ours', async ({ page, demo }) => {
  test.slow()
  await page.goto('/')
  const credentials = credentialsPage(page)
  await credentials.checkToken(await demo.sample('one-waba'))
  await expect(credentials.losses).not.toHaveCount(0)
  const parts = [await htmlOf(page, '.wac-panel'), await htmlOf(page, '.wac-expiry-banner')]
  await credentials.discard()
  await credentials.token.fill(await demo.sample('revoked'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await credentials.explain.first().click()
  await expect(credentials.dialog).toBeVisible()
  parts.push(await htmlOf(page, '.wac-dialog'))

  // The demo's policy lets nobody write into its page.
  await page.goto('about:blank')
  await draw(page, { parts, sheet })
  const designed = await look(page)
  expect(designed.length).toBeGreaterThan(300)
  for (const [name, host] of Object.entries(HOST_SHEETS)) {
    await draw(page, { parts, sheet, before: host })
    expect.soft(changes(designed, await look(page)), `${name}, before ours`).toEqual([])
    await draw(page, { parts, sheet, after: host })
    expect.soft(changes(designed, await look(page)), `${name}, after ours`).toEqual([])
  }
  await draw(page, {
    parts,
    sheet,
    wrap: (inner) => `<div class="unset">${inner}</div>`,
    after: '.unset { all: unset; display: block }',
  })
  expect.soft(changes(designed, await look(page)), 'in a wrapper with everything unset').toEqual([])
  await draw(page, { parts, sheet, shadow: true })
  expect.soft(changes(designed, await look(page)), 'in a shadow root').toEqual([])

  await draw(page, { parts, sheet, after: '.wac-button { color: red }' })
  expect(changes(designed, await look(page)), 'a host that means us').not.toEqual([])
})

const ELEMENTS =
  'a abbr address article aside b blockquote button code dd details div dl dt em fieldset figure footer form h1 h2 h3 h4 header hr i img input kbd label legend li main mark nav ol option p pre section select small span strong sub summary sup table tbody td textarea th thead time tr ul video'

test('our stylesheet changes nothing of a page without us', async ({ page }) => {
  const body = ELEMENTS.split(' ').map((name) => `<${name} class="card" role="dialog" data-tone="bad">x</${name}>`)
  const everything = async (styles: string) => {
    await page.setContent(`<!doctype html><style>${styles}</style>${body.join('')}`)
    return page.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')].map((element) =>
        Array.from(
          getComputedStyle(element),
          (name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`,
        ).join('; '),
      ),
    )
  }
  expect(await everything(sheet)).toEqual(await everything(''))
  expect(await everything('p { color: red }')).not.toEqual(await everything(''))
})
