import { credentialAt, expect, paste, test } from './fixtures.js'

/** The browser itself reports requests that were refused or broken; nothing else may be in the console. */
const expectOnlyFailedRequests = (complaints: string[]) => {
  const told = complaints.splice(0)
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([])
}

test('the slower of two admins is told, sees what is true, and goes on', async ({
  page,
  demo,
  context,
  complaints,
}) => {
  await page.goto('/')
  const other = await context.newPage()
  await other.goto('/')
  await other.bringToFront()
  await paste(other, await demo.sample('permanent'))
  await other.getByRole('button', { name: 'Check token' }).click()
  await other.getByRole('button', { name: 'Use this token' }).click()
  await expect(other.getByRole('button', { name: 'Undo' })).toBeVisible()
  await other.close()

  // As if the page had been asleep: it still shows what was true before.
  await page.route('**/acme-whatsapp', (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  )
  await paste(page, await demo.sample('sixty-days'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByText(/This was changed/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.unroute('**/acme-whatsapp')

  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
  expect((await credentialAt(demo)).candidate?.status.state).toBe('valid')
  expectOnlyFailedRequests(complaints)
})

test('a whole rotation by keyboard only never loses the focus', async ({ page, demo }) => {
  await page.goto('/')
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(
        (wanted) => document.activeElement?.textContent === wanted || document.activeElement?.id.endsWith(wanted),
        name,
      )
      if (found) return
    }
    throw new Error(`Tab never reached "${name}".`)
  }
  await expect(page.getByLabel('Access token', { exact: true })).toBeVisible()
  const sample = await demo.sample('permanent')
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), sample)
  await tabTo('-token')
  await page.keyboard.press('ControlOrMeta+V')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  await tabTo('Use this token')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Current token' })).toBeFocused()
  await tabTo('Undo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Current token' })).toBeFocused()
  expect(await focused()).not.toBe('BODY')
  expect((await credentialAt(demo)).live?.status.state).toBe('expiring')
})

test('a connection that breaks in the middle of a check is retried without pasting again', async ({
  page,
  demo,
  complaints,
}) => {
  await page.goto('/')
  await paste(page, await demo.sample('permanent'))
  await page.route('**/candidate', (route) => route.abort('internetdisconnected'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /reach|connection/i })).toBeVisible()
  expect((await credentialAt(demo)).candidate).toBeNull()
  await page.unroute('**/candidate')
  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
  expectOnlyFailedRequests(complaints)
})

test('a slow check is cancelled, and nothing of it stays', async ({ page, demo }) => {
  await page.goto('/')
  await paste(page, await demo.sample('slow'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/stopped|cancelled/i)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check token' })).toBeFocused()
  expect((await credentialAt(demo)).candidate).toBeNull()
})

test('every page warns of the token that runs out first, and leads to its screen', async ({ page }) => {
  await page.goto('/contacts')
  const banner = page.getByRole('region', { name: 'Token warnings' })
  await expect(banner.locator('strong', { hasText: /Acme Orders expires in \d+ hours/ })).toBeVisible()
  await banner.getByRole('button', { name: 'Show 1 more warning' }).click()
  await expect(banner.locator('strong', { hasText: /Acme WhatsApp expires in 5 days/ })).toBeVisible()
  await banner.getByRole('button', { name: 'Rotate token' }).first().click()
  await expect(page).toHaveURL(/acme-orders$/)
  await expect(page.getByRole('heading', { name: 'API Credentials' })).toBeVisible()
})
