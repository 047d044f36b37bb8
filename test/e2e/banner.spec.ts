import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.js'

/** Where the page below the banner stood, in every frame since it was there. */
async function watchTops(page: Page) {
  await page.addInitScript(() => {
    const tops: number[] = []
    const look = () => {
      const main = document.querySelector('main')
      if (main) tops.push(Math.round(main.getBoundingClientRect().top))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { tops })
  })
  return async () => page.evaluate(() => [...new Set((window as unknown as { tops: number[] }).tops)])
}

const notice = (page: Page) => page.getByRole('region', { name: 'Token warnings' })

test('the page stands still when the banner comes back, and when all was put off', async ({ page }) => {
  const tops = await watchTops(page)
  await page.goto('/contacts')
  await expect(notice(page).getByRole('button', { name: 'Rotate token' })).toBeVisible()
  const first = await tops()

  await page.reload()
  await expect(notice(page).getByRole('button', { name: 'Rotate token' })).toBeVisible()
  expect(await tops()).toEqual([first.at(-1)])

  const putOff = notice(page).getByRole('button', { name: 'Remind me tomorrow' })
  while ((await putOff.count()) > 0) await putOff.first().click()
  await page.reload()
  await page.getByRole('button', { name: /^Notifications [1-9]/ }).waitFor()
  expect(await tops()).toEqual([first[0]])
})

test('the banner never stands over what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 })
  await page.goto('/')
  await expect(notice(page).getByRole('button', { name: 'Rotate token' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(presses % 3 === 2 ? 'Shift+Tab' : 'Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      const banner = document.querySelector('.wac-expiry-banner')
      if (!focused || !banner || banner.contains(focused)) return false
      const { left, top, width, height } = focused.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      return above !== null && banner.contains(above)
    })
    expect(covered).toBe(false)
  }
})
