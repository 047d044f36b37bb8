import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { credentialAt, expect, paste, test } from './fixtures.js'

async function openComparison(page: Page, token: string, path = '/') {
  await page.goto(path)
  await paste(page, token)
  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
}

/** What sticks out of the window sideways, or out of what it stands in, and is no table that scrolls. */
const stickingOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.wac-root, .wac-root *')]
      .filter((element) => !element.closest('table, svg, .wac-unseen'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1)
      })
      .map((element) => `${element.tagName} ${element.className.toString()}`),
  )

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing that is drawn disappears, ${colorScheme}`, async ({ page, demo }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await openComparison(page, await demo.sample('one-waba'))
      const unseen = await page.evaluate(() => {
        const probe = document.createElement('i')
        document.body.append(probe)
        const rgb = (color: string) => {
          probe.style.color = color
          return getComputedStyle(probe).color
        }
        const canvas = rgb('Canvas')
        const drawn = [...document.querySelectorAll('.wac-root svg.wac-icon, .wac-root rect:not(.wac-lifetime-left)')]
        const lost = drawn.filter((shape) => {
          const { color, fill, stroke } = getComputedStyle(shape)
          return shape.tagName === 'rect'
            ? [fill, stroke].every((paint) => ['none', canvas].includes(paint))
            : color === canvas
        })
        probe.remove()
        return { drawn: drawn.length, lost: lost.map((shape) => shape.outerHTML) }
      })
      expect(unseen.drawn).toBeGreaterThan(10)
      expect(unseen.lost).toEqual([])

      const borders = await page
        .locator('.wac-root')
        .locator('button, input:not([type=checkbox]), select')
        .evaluateAll((controls) => controls.map((control) => getComputedStyle(control).borderTopWidth))
      expect(borders.length).toBeGreaterThan(5)
      expect(borders).not.toContain('0px')
      expect((await new AxeBuilder({ page }).disableRules('color-contrast').analyze()).violations).toEqual([])
    })
  }

  test('what cannot be pressed yet looks like it, and the focus is seen', async ({ page, demo }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openComparison(page, await demo.sample('one-waba'))
    const colors = await page
      .getByRole('button', { name: /^(Use this token|Discard)$/ })
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).color))
    expect(new Set(colors).size).toBe(2)
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline).not.toBe('none')
  })
})

test('at 400 % nothing needs to be scrolled both ways', async ({ page, demo }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openComparison(page, await demo.sample('one-waba'))
  expect(await scrollsSideways(page)).toBe(false)
  expect(await stickingOut(page)).toEqual([])
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Use this token' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(await stickingOut(page)).toEqual([])
})

test('at 400 % guidance can be read and left', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/?wac-error=190.463')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox').last().check()
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
  await dialog.getByRole('button', { name: 'Open a Chakra Ticket' }).click()
  await expect(dialog.getByRole('region', { name: 'Open a Chakra Ticket' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
})

test('text of twice the size is neither cut off nor on top of other text', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1280, height: 1024 })
  await openComparison(page, await demo.sample('one-waba'))
  const size = async () =>
    page.getByRole('button', { name: 'Discard' }).evaluate((button) => parseFloat(getComputedStyle(button).fontSize))
  const before = await size()
  // As a browser does whose reader asked for it: the demo's policy lets nobody write a style into its page.
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'))
  expect(await size()).toBe(before * 2)
  expect(await scrollsSideways(page)).toBe(false)
  expect(await stickingOut(page)).toEqual([])
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.wac-root *:not(.wac-unseen, .wac-unseen *)')]
      .filter((element) => getComputedStyle(element).overflow !== 'visible' && element.clientHeight > 1)
      .filter(
        (element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(cut).toEqual([])
})

test('who wants less motion gets none', async ({ page, demo }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().map((animation) => (animation.effect as KeyframeEffect).target?.className),
    )
  await page.route('**/api/whatsapp/credentials/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await page.goto('/')
  await expect(page.locator('.wac-skeleton').first()).toBeVisible()
  expect(await moving()).toEqual([])
  await page.unrouteAll({ behavior: 'wait' })
  await openComparison(page, await demo.sample('permanent'))
  await page.getByRole('button', { name: 'Use this token' }).hover()
  expect(await moving()).toEqual([])
})

test('every target is at least 24 pixels wide and high', async ({ page, demo }) => {
  const small = (root: string) =>
    page.locator(root).evaluateAll((roots) =>
      roots
        .flatMap((each) => [...each.querySelectorAll<HTMLElement>('button, a, input, select, summary, textarea')])
        .filter((target) => target.checkVisibility() && !target.closest('p, li > span'))
        .filter((target) => {
          const { width, height } = (target.closest('label') ?? target).getBoundingClientRect()
          return Math.min(width, height) < 24
        })
        .map((target) => target.outerHTML.slice(0, 160)),
    )
  await openComparison(page, await demo.sample('one-waba'))
  expect(await page.locator('.wac-root button').count()).toBeGreaterThan(6)
  expect(await small('.wac-root')).toEqual([])
  await page.goto('/?wac-error=190.463')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Open a Chakra Ticket' }).click()
  await expect(dialog.getByRole('region', { name: 'Open a Chakra Ticket' })).toBeVisible()
  expect(await small('.wac-dialog')).toEqual([])
})

test('the focus is never lost on the way from a refused switch to the undo', async ({ page, demo }) => {
  await page.addInitScript(() => {
    const lost: string[] = []
    let last = ''
    const look = () => {
      const focused = document.activeElement
      if (focused && focused !== document.body) last = focused.textContent || focused.id
      else if (last !== '') lost.push(last)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { lost })
  })
  await page.goto('/')
  const before = await credentialAt(demo)
  await paste(page, await demo.sample('one-waba'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeFocused()

  const tabTo = async (name: string | RegExp, role: 'button' | 'checkbox' = 'button') => {
    const target = page.getByRole(role, { name, exact: true })
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return
    }
    throw new Error(`Tab never reached ${name}.`)
  }
  await tabTo('Use this token')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: /not covered/ })).toBeFocused()
  await page.keyboard.press('Space')
  await tabTo('Use this token')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Current token' })).toBeFocused()
  await tabTo('Undo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Current token' })).toBeFocused()
  await tabTo('Check again')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Checked: Expires soon.')).toBeAttached()
  expect(await page.evaluate(() => (window as unknown as { lost: string[] }).lost)).toEqual([])
  expect((await credentialAt(demo)).live?.fingerprint).toBe(before.live?.fingerprint)
})
