import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expect } from './fixtures.js'

/** With guidance open: nothing but it and its backdrop is on top, it keeps the Tab key, closes with Escape and gives the focus back. */
export const goAround = async (page: Page, opener: Locator, place: Page | FrameLocator = page) => {
  const dialog = place.locator('.wac-dialog')
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused()
  const isOnTop = await dialog.evaluate((element) => {
    const page = element.ownerDocument
    const { innerWidth, innerHeight } = page.defaultView!
    for (let x = 8; x < innerWidth; x += 16) {
      for (let y = 8; y < innerHeight; y += 16) {
        const drawn = page.elementFromPoint(x, y)
        if (!drawn?.closest('.wac-dialog, .wac-backdrop')) return `not at ${x} ${y}: ${drawn?.outerHTML.slice(0, 80)}`
      }
    }
    return true
  })
  expect(isOnTop).toBe(true)

  const close = dialog.getByRole('button', { name: 'Close' })
  const press = async (key: string) => {
    await page.keyboard.press(key)
    expect(await dialog.evaluate((element) => element.contains(element.ownerDocument.activeElement))).toBe(true)
  }
  const isAtEnd = () => close.evaluate((element) => element === element.ownerDocument.activeElement)
  for (let stops = 0; stops < 40 && !(await isAtEnd()); stops++) await press('Tab')
  await press('Tab')
  expect(await isAtEnd()).toBe(false)
  await press('Shift+Tab')
  expect(await isAtEnd()).toBe(true)

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
}
