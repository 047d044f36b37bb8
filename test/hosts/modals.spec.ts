import type { Page } from '@playwright/test'
import { credentialsPage } from '../../src/testing/playwright/index.js'
import { changes } from '../e2e/neighbours/changes.js'
import { look } from '../e2e/neighbours/look.js'
import { expect, test } from './fixtures.js'
import { goAround } from './go-around.js'

// These hear Escape before everybody else: their pages say `closeOnEscape={false}`.
const KITS = { mui: 'Escape', antd: 'Escape', mantine: 'button', chakra: 'button' }

const explain = (page: Page) => page.locator('main').getByRole('button', { name: 'What does this mean?' }).first()

/** What the screen looks like, and what it looks like with guidance open. */
const looks = async (page: Page) => {
  const { panel, history, token } = credentialsPage(page)
  await expect(token).toBeVisible()
  await expect(panel.getByRole('table')).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Reported errors' })).toBeVisible()
  await expect(history.getByRole('listitem')).toHaveCount(4)
  const screen = await look(page)
  await explain(page).press('Enter') // a pointer that rests on a button colours it
  await expect(page.locator('.wac-dialog').getByRole('heading', { level: 2 })).toBeFocused()
  return { screen, dialog: await look(page, 'body'), box: await page.locator('.wac-dialog').boundingBox() }
}

/** Every element of the page, with all that CSS says of it. */
const everything = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')].map((element) =>
      [...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name)).join(';'),
    ),
  )

for (const [kit, closes] of Object.entries(KITS)) {
  test(`guidance opens above the modal of ${kit}, as designed, and leaves it open`, async ({ page, visit }) => {
    await visit('bare')
    const designed = await looks(page)
    await visit(kit)
    await page.getByRole('button', { name: 'Open settings' }).click()
    const here = await looks(page)
    expect(changes(designed.screen, here.screen)).toEqual([])
    expect(changes(designed.dialog, here.dialog)).toEqual([])
    expect(here.box).toEqual(designed.box)

    await goAround(page, explain(page))
    const modal = page.getByRole('dialog', { name: 'Settings' })
    await page.waitForTimeout(600) // as long as a kit may take to fade away
    await expect(modal).toBeVisible()
    if (closes === 'Escape') await page.keyboard.press('Escape')
    else await modal.getByRole('button').first().click()
    await expect(modal).toHaveCount(0)
  })

  test(`nothing of a page of ${kit} changes when our stylesheet comes`, async ({ page, visit }) => {
    await visit(kit, { unstyled: '' })
    await expect(page.getByRole('button', { name: 'Open settings' })).toBeVisible()
    const before = await everything(page)
    await page.evaluate(() => window.loadOurSheet())
    await expect
      .poll(() => page.evaluate(() => [...document.styleSheets].some((one) => /styles/.test(one.href ?? ''))))
      .toBe(true)
    expect(await everything(page)).toEqual(before)
  })
}
