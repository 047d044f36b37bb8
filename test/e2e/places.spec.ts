import AxeBuilder from '@axe-core/playwright'
import { ar } from '../../src/locales/ar.js'
import { credentialAt, expect, paste, test } from './fixtures.js'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a token is pasted, compared, used and taken back by touch', async ({ page, demo }) => {
    await page.goto('/')
    const before = await credentialAt(demo)
    await paste(page, await demo.sample('one-waba'))
    await page.getByRole('button', { name: 'Check token' }).tap()
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeInViewport()
    await page.getByRole('checkbox').tap()
    const use = page.getByRole('button', { name: 'Use this token' })
    expect((await use.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await use.tap()
    await expect(page.getByRole('heading', { name: 'Current token' })).toBeInViewport()
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect.poll(async () => (await credentialAt(demo)).live?.fingerprint).toBe(before.live?.fingerprint)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('guidance fills the screen, and leaves it', async ({ page }) => {
    await page.goto('/?wac-error=10')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { level: 2 })).toBeInViewport()
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await expect(dialog).toHaveCount(0)
  })
})

test('a rotation in Arabic runs from right to left', async ({ page, demo }) => {
  const words = { ...ar.labels.tokenForm, ...ar.labels.comparison, ...ar.labels.panel }
  await page.goto('/?locale=ar')
  const current = page.getByRole('region', { name: ar.labels.statusCard.heading })
  await expect(current).toHaveCSS('direction', 'rtl')
  await expect(current).toHaveAttribute('lang', 'ar')

  await page.evaluate((copied) => navigator.clipboard.writeText(copied), await demo.sample('permanent'))
  await page.getByLabel(words.field, { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await page.getByRole('button', { name: words.submit }).click()
  const use = page.getByRole('button', { name: words.promote })
  const discard = page.getByRole('button', { name: words.discard })
  await expect(use).toBeVisible()
  expect((await use.boundingBox())!.x).toBeGreaterThan((await discard.boundingBox())!.x)
  await expect(
    page.locator('.wac-root bdi, .wac-root code').filter({ hasText: 'whatsapp_business_messaging' }).first(),
  ).toHaveCSS('direction', 'ltr')
  expect((await new AxeBuilder({ page }).include('.wac-panel').analyze()).violations).toEqual([])

  await use.click()
  await page.getByRole('button', { name: words.undo }).click()
  await expect(page.getByText(words.undone)).toBeAttached()
  expect((await credentialAt(demo)).live?.status.state).toBe('expiring')
})

test('guidance in Arabic opens from the address', async ({ page }) => {
  await page.goto('/?locale=ar&wac-error=190.463')
  const dialog = page.getByRole('dialog', { name: ar.guidance.entries['token-190-expired'][0] })
  await expect(dialog).toHaveCSS('direction', 'rtl')
  await expect(dialog.getByText('190', { exact: false }).first()).toBeVisible()
  expect((await new AxeBuilder({ page }).include('.wac-dialog').analyze()).violations).toEqual([])
})

for (const theme of ['light', 'dark'] as const) {
  test(`a viewer finds the facts and nothing to change them, ${theme}`, async ({ page, demo, complaints }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/')
    await page.getByLabel('Signed in as').selectOption({ label: 'Vera L. · Viewer' })
    const panel = page.locator('.wac-panel')
    await expect(panel.getByText(/You can look at these credentials/)).toBeVisible()
    await expect(panel.getByRole('heading', { name: 'History' })).toBeVisible()
    await expect(panel.locator('input, form')).toHaveCount(0)
    await expect(panel.getByRole('button', { name: /Check|Use|Renew|Discard|Undo/ })).toHaveCount(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

    const refused = await page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json', 'If-Match': '"1"' }
      const response = await fetch('/api/whatsapp/credentials/acme-whatsapp/check', { method: 'POST', headers })
      return response.status
    })
    expect(refused).toBe(403)
    await expect.poll(() => complaints).toEqual([expect.stringContaining('403')])
    complaints.length = 0
    expect((await credentialAt(demo)).candidate).toBeNull()
  })
}
