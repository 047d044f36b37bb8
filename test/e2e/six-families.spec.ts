import type { BrowserContext, Locator, Page } from '@playwright/test'
import { credentialsPage } from '@chakrahq/whatsapp-credentials/testing/playwright'
import { expectNoTokenIn } from '../../src/testing/expect-no-token-in.js'
import { credentialAt, expect, paste, test } from './fixtures.js'
import type { Demo } from './start-demo.js'

const FAMILIES = [
  { code: 0, named: 'Error 0', line: 'Error: 0', sample: 'refused-0', live: 'five-days-left' },
  { code: 3, named: 'Error 3', line: 'Error: 3', sample: 'refused-3', live: 'missing-permission' },
  { code: 10, named: 'Error 10', line: 'Error: 10', sample: 'refused-10', live: 'missing-permission' },
  { code: 190, named: 'Error 190 · 466', line: 'Error: 190, subcode 466', sample: 'revoked', live: 'five-days-left' },
  { code: 200, named: 'Error 200', line: 'Error: 200', sample: 'refused-200', live: 'missing-permission' },
  { code: 131005, named: 'Error 131005', line: 'Error: 131005', sample: 'refused-131005', live: 'missing-permission' },
] as const
type Family = (typeof FAMILIES)[number]

const ID = 'acme-whatsapp'
const steps = (page: Page) => page.getByRole('dialog').getByRole('checkbox')
const ticksOf = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))

/** Opens the screen. What stands above the form moves it when it comes: nobody clicks before. */
async function open(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Rotate token' }).first().waitFor()
}

async function explain(page: Page, place: Locator, { named }: Family) {
  await place.getByRole('button', { name: 'What does this mean?' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(named, { exact: true })).toBeVisible()
  return dialog
}

async function tickAndReload(page: Page) {
  await steps(page).nth(0).check()
  await steps(page).nth(1).check()
  await page.reload()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function expectTicks(page: Page) {
  await expect(page.getByRole('dialog').getByText(/^2 of \d+ steps done$/)).toBeVisible()
  await expect(steps(page).nth(0)).toBeChecked()
  await expect(steps(page).nth(1)).toBeChecked()
}

/**
 * Follows the first link to Meta's page in a tab of its own, does something there, and comes back. Playwright lets every tab believe that
 * it has the focus; without that, headless Chromium tells the page by `focus` (never by `visibilitychange`) that somebody came back.
 */
async function goToMeta(page: Page, context: BrowserContext, meanwhile: (tab: Page) => Promise<void> = async () => {}) {
  await context.route(/^https:\/\/([a-z.]+\.)?facebook\.com\//, (route) => route.fulfill({ body: 'A page of Meta' }))
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  const opened = context.waitForEvent('page')
  await page.getByRole('dialog').getByRole('link').first().click()
  const tab = await opened
  await expect(tab.getByText('A page of Meta')).toBeVisible()
  expect(new URL(tab.url()).hostname).toMatch(/facebook\.com$/)
  await tab.bringToFront()
  await meanwhile(tab)
  await expect(page.getByText(/^Back from Meta\?/)).toHaveCount(0)
  await tab.close()
  await page.bringToFront()
  await expect(page.getByText(/^Back from Meta\?/)).toBeVisible()
}

async function checkGoodToken(tab: Page, demo: Demo) {
  await tab.goto(demo.url)
  await paste(tab, await demo.sample('permanent'))
  await tab.getByRole('button', { name: 'Check token' }).click()
  await expect.poll(async () => (await credentialAt(demo)).candidate?.status.state).toBe('valid')
}

async function useGoodToken(page: Page, demo: Demo) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Check again' }).click()
  await expect(dialog.getByText('Meta accepts the new token. It is not in use yet.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Use this token' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Current token' }).getByText('Works', { exact: true })).toBeVisible()
  const { live, candidate } = await credentialAt(demo)
  expect([live?.status.state, candidate]).toEqual(['valid', null])
}

/** Another tab changed the credential first, so one request is refused before the check goes on with what is true. */
const forgiveConflict = (complaints: string[]) => {
  const told = complaints.splice(0)
  expect(told.filter((line) => !line.includes('412 (Precondition Failed)'))).toEqual([])
}

async function putToUse(page: Page, demo: Demo, sample: Family['live']) {
  if (sample === 'five-days-left') return
  const credentials = credentialsPage(page)
  await credentials.checkToken(await demo.sample(sample))
  await credentials.promoteAnyway()
}

async function report(page: Page, demo: Demo, { code }: Family) {
  const data = { sender: 'Inbox', credentialId: ID, code }
  expect((await page.request.post(`${demo.url}/demo/refusals`, { data })).status()).toBe(204)
  await page.reload()
}

const reported = (page: Page, { named }: Family) =>
  page
    .getByRole('region', { name: /reported/i })
    .getByRole('listitem')
    .filter({ has: page.getByText(named, { exact: true }) })
    .filter({ hasText: 'Inbox' })

for (const family of FAMILIES) {
  // Two of them in every run, all six in the full one.
  const tag = family.code === 190 || family.code === 131005 ? [] : ['@full']
  test(
    `a check that Meta refuses with ${family.code} leads to a token that works`,
    { tag },
    async ({ page, context, demo, complaints }) => {
      await open(page)
      await paste(page, await demo.sample(family.sample))
      await page.getByRole('button', { name: 'Check token' }).click()
      const place = page.getByRole('region', { name: 'Compare' })
      await explain(page, place, family)
      const { candidate } = await credentialAt(demo)
      await tickAndReload(page)
      expect(await ticksOf(page)).toContain(candidate!.fingerprint)

      const dialog = await explain(page, place, family)
      await expectTicks(page)
      await dialog.getByRole('button', { name: 'Check again' }).click()
      await expect(dialog.getByText(`Nothing has changed: still ${family.named}.`)).toBeVisible()
      await expectTicks(page)

      await goToMeta(page, context, (tab) => checkGoodToken(tab, demo))
      await useGoodToken(page, demo)
      expect(await ticksOf(page)).not.toContain(candidate!.fingerprint)
      forgiveConflict(complaints)
    },
  )

  test(
    `a ${family.code} that a sender reported is worked on until it is solved`,
    { tag },
    async ({ page, context, demo, complaints }) => {
      await page.goto('/')
      await putToUse(page, demo, family.live)
      await report(page, demo, family)
      await explain(page, reported(page, family), family)
      const { live } = await credentialAt(demo)
      await tickAndReload(page)
      expect(await ticksOf(page)).toContain(live!.fingerprint)

      const dialog = await explain(page, reported(page, family), family)
      await expectTicks(page)
      if (family.live === 'five-days-left') {
        await goToMeta(page, context)
        await dialog.getByRole('button', { name: 'Check again' }).click()
        await expect(dialog.getByText('Solved: Meta accepts the token.')).toBeVisible()
        await dialog.getByRole('button', { name: 'Close' }).click()
        await expect(dialog).toHaveCount(0)
      } else {
        await goToMeta(page, context, (tab) => checkGoodToken(tab, demo))
        await useGoodToken(page, demo)
      }
      expect(await ticksOf(page)).not.toContain(live!.fingerprint)
      forgiveConflict(complaints)
    },
  )

  test(`a ticket about a reported ${family.code} names it, and no token`, { tag }, async ({ page, demo }) => {
    await page.goto('/')
    await report(page, demo, family)
    const dialog = await explain(page, reported(page, family), family)
    await steps(page).first().check()
    await dialog.getByRole('button', { name: 'Open a Chakra Ticket' }).click()
    const ticket = dialog.getByRole('region', { name: 'Open a Chakra Ticket' })
    await expect(ticket.getByRole('button', { name: 'Send the ticket' })).toBeEnabled()
    const preview = (await ticket.getByRole('group', { name: 'What will be sent' }).textContent()) ?? ''
    const { live } = await credentialAt(demo)
    expect(preview.split('\n')).toEqual(expect.arrayContaining([family.line, 'Done so far:']))
    expect(preview).toContain(live?.fingerprint)
    expectNoTokenIn({ preview }, await demo.sample('five-days-left'))
  })
}
