import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.js'

async function settled(page: Page) {
  await expect(page.getByRole('heading', { name: 'Current token' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Copy: / }).first()).toBeVisible()
}

test('the address opens the screen, and the navigation leads away and back', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'API Credentials' })).toBeVisible()
  await page.getByRole('link', { name: 'Contacts' }).click()
  await expect(page).toHaveURL(/\/contacts$/)
  await expect(page.getByRole('heading', { name: 'Contacts' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('complementary', { name: 'Sample tokens' })).toBeVisible()
})

test('the bell lists what needs attention', async ({ page }) => {
  await page.goto('/contacts')
  await page.getByRole('button', { name: /^Notifications/ }).click()
  await expect(page.getByRole('link', { name: 'Acme WhatsApp: its token expires soon' })).toBeVisible()
})

test('a sample is copied only when asked for', async ({ page, demo }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Copy: Works and never expires' })
  await expect(button).toBeVisible()
  expect(asked.filter((path) => path.startsWith('/demo/samples/'))).toEqual([])
  await button.click()
  await expect(page.getByText('Copied “Works and never expires”.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await demo.sample('permanent'))
})

for (const theme of ['light', 'dark'] as const) {
  test(`nothing is inaccessible, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/')
    await settled(page)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('nothing is inaccessible or wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await page.goto('/')
  await settled(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
