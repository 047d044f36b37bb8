import AxeBuilder from '@axe-core/playwright'
import { expect, paste, test } from './fixtures.js'

const THOUSAND = '/settings/whatsapp-configuration/thousand-numbers'

test('the list of all credentials leads to each of them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'All credentials' }).click()
  const rows = page.getByRole('list', { name: 'All credentials' }).getByRole('listitem')
  await expect(rows).toHaveCount(4)
  await expect(rows.first()).toContainText('Acme Orders')
  await rows.filter({ hasText: 'Acme Events' }).click()
  await expect(page).toHaveURL(/api-credentials\/acme-events$/)
  await expect(page.getByRole('heading', { name: 'Current token' })).toBeVisible()
})

test('a thousand numbers are searched, walked through and rotated by keyboard', async ({ page }) => {
  await page.goto(THOUSAND)
  await expect(page.getByText('1000 credentials · 20 need action')).toBeVisible()
  const rows = page.getByRole('list', { name: 'All credentials' }).getByRole('listitem')
  const focused = rows.filter({ has: page.locator(':focus') })

  await page.getByRole('searchbox', { name: 'Search' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('End')
  await expect(focused).toHaveAttribute('aria-posinset', '1000')
  await expect(focused).toBeInViewport()
  expect(await rows.count()).toBeLessThan(200)
  await page.keyboard.press('Home')
  await expect(focused).toBeInViewport({ ratio: 1 })

  await page.keyboard.type('97000 00007')
  await expect(rows).toHaveCount(1)
  await expect(page.getByText('1 of 1000 · 1 needs action')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/thousand-numbers\/shop-7$/)

  await page.getByRole('button', { name: 'Copy a new token for this shop' }).click()
  await paste(page, await page.evaluate(() => navigator.clipboard.readText()))
  await page.getByRole('button', { name: 'Check token' }).click()
  await page.getByRole('button', { name: 'Use this token' }).click()
  await expect(page.getByText('The new token is in use now.')).toBeAttached()
  await page.getByRole('main').getByRole('link', { name: '1,000 numbers' }).click()
  await expect(page.getByText('1000 credentials · 19 need action')).toBeVisible()
})

test('every row is reached by scrolling, and found where it belongs', async ({ page }) => {
  await page.goto(THOUSAND)
  const seen = new Set<number>()
  const look = async () => {
    for (const place of await page.getByRole('listitem').evaluateAll((items) => items.map((item) => item.ariaPosInSet)))
      seen.add(Number(place))
  }
  await expect(page.getByText(/^1000 credentials/)).toBeVisible()
  let top = 0
  while (seen.size < 1000 && top < 200_000) {
    await look()
    top += 600
    await page.mouse.wheel(0, 600)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  }
  expect([...seen].toSorted((a, b) => a - b).slice(-1)).toEqual([1000])
  expect([...seen].filter((place) => place > 0)).toHaveLength(1000)
})

for (const width of [320, 1280]) {
  test(`the long list has nothing inaccessible and nothing that sticks out, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(THOUSAND)
    await expect(page.getByText(/^1000 credentials/)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}
