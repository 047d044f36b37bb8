import type { Page } from '@playwright/test'
import { credentialAt, expect, paste, test } from './fixtures.js'

const current = (page: Page) => page.getByRole('region', { name: 'Current token' })

test('an admin pastes, checks, compares, switches and switches back', async ({ page, demo }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'API Credentials' })).toBeVisible()
  await expect(current(page).getByText('Expires soon')).toBeVisible()

  await paste(page, ` Bearer ${await demo.sample('permanent')}\n`)
  await expect(page.getByText('We removed the word “Bearer”.')).toBeVisible()
  expect((await credentialAt(demo)).candidate).toBeNull()

  await page.getByRole('button', { name: 'Check token' }).click()
  await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
  const before = await credentialAt(demo)
  expect(before.candidate?.status.state).toBe('valid')

  await page.getByRole('button', { name: 'Use this token' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.reload()
  await expect(current(page).getByText('Works', { exact: true })).toBeVisible()
  expect((await credentialAt(demo)).live?.fingerprint).toBe(before.candidate?.fingerprint)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(current(page).getByText('Expires soon')).toBeVisible()
  expect((await credentialAt(demo)).live?.fingerprint).toBe(before.live?.fingerprint)
})

for (const [name, state] of [
  ['expired', 'expired'],
  ['revoked', 'invalid'],
  ['password-changed', 'invalid'],
] as const) {
  test(`a token that is ${name} cannot be used`, async ({ page, demo }) => {
    await page.goto('/')
    await paste(page, await demo.sample(name))
    await page.getByRole('button', { name: 'Check token' }).click()
    const compare = page.getByRole('region', { name: 'Compare' })
    await expect(compare.getByRole('button', { name: 'What does this mean?' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Use this token' })).toHaveCount(0)
    const { candidate, live } = await credentialAt(demo)
    expect(candidate?.status.state).toBe(state)
    expect(live?.status.state).toBe('expiring')
  })
}

for (const name of ['missing-permission', 'other-waba', 'one-waba']) {
  test(`the losses of ${name} are accepted by name before the switch`, async ({ page, demo }) => {
    await page.goto('/')
    await paste(page, await demo.sample(name))
    await page.getByRole('button', { name: 'Check token' }).click()
    await expect(page.getByRole('heading', { name: 'Compare' })).toBeVisible()
    const losses = page.getByRole('checkbox')
    expect(await losses.count()).toBeGreaterThan(0)

    const promote = page.getByRole('button', { name: 'Use this token' })
    await expect(promote).toBeDisabled()
    await promote.press('Enter')
    await expect(losses.first()).toBeFocused()
    expect((await credentialAt(demo)).candidate).not.toBeNull()

    for (const loss of await losses.all()) await loss.check()
    await promote.click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    expect((await credentialAt(demo)).candidate).toBeNull()
  })
}

test('a viewer sees the state and has nothing to write in', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Signed in as').selectOption({ label: 'Vera L. · Viewer' })
  await expect(page.getByLabel('Access token', { exact: true })).toHaveCount(0)
  await expect(current(page).getByText('Expires soon')).toBeVisible()
})
