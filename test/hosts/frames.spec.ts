import type { FrameLocator, Page } from '@playwright/test'
import { credentialsPage } from '../../src/testing/playwright/index.js'
import { expect, test } from './fixtures.js'
import { goAround } from './go-around.js'

const explainIn = (place: Page | FrameLocator) =>
  place.locator('main').getByRole('button', { name: 'What does this mean?' }).first()

test('a frame with a React of its own is a page like others', async ({ page, visit }) => {
  await visit('frame')
  const frame = page.frameLocator('iframe')
  await explainIn(frame).click()
  await goAround(page, explainIn(frame), frame)
  await expect(page.locator('.wac-dialog, [aria-hidden]')).toHaveCount(0)
})

for (const portal of ['given', 'left to us']) {
  test(`a screen drawn into a frame from outside has its dialogs there, portalContainer ${portal}`, async ({
    page,
    visit,
  }) => {
    await visit('portal', portal === 'given' ? {} : { only: 'screen' })
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('.wac-panel')).toHaveCSS('color', 'rgb(22, 33, 28)')
    await explainIn(frame).click()
    await expect(page.locator('.wac-dialog')).toHaveCount(0)
    await frame.locator('.wac-dialog').getByRole('button', { name: 'Copy details' }).click()
    await expect(frame.locator('.wac-dialog').getByText('Copied.')).toBeVisible()
    await frame.getByRole('heading', { level: 2, name: 'Somebody' }).focus()
    await goAround(page, explainIn(frame), frame)
  })
}

test('a press beside the dialog closes it in a frame too', async ({ page, visit }) => {
  await visit('portal')
  const frame = page.frameLocator('iframe')
  await explainIn(frame).click()
  await expect(frame.locator('.wac-dialog')).toBeVisible()
  await frame.locator('body').click({ position: { x: 10, y: 300 }, force: true })
  await expect(frame.locator('.wac-dialog')).toHaveCount(0)
})

test('a token is checked and used in a frame', async ({ page, visit }) => {
  await visit('portal')
  const frame = page.frameLocator('iframe')
  const credentials = credentialsPage(frame)
  await credentials.checkToken(await page.evaluate(() => window.tokens.good))
  await expect(frame.getByRole('heading', { name: 'Compare' })).toBeInViewport()
  await credentials.promote.click()
  await expect(credentials.undo).toBeVisible()
})

test('only the dialogs are in a frame', async ({ page, visit }) => {
  await visit('portal', { only: 'dialogs' })
  await explainIn(page).click()
  await goAround(page, explainIn(page), page.frameLocator('iframe'))
})
