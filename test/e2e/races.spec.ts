import { credentialAt, expect, paste, test } from './fixtures.js'

test('of two browsers that switch at the same moment one wins, and the other one shows it', async ({
  page,
  demo,
  browser,
  complaints,
}) => {
  const context = await browser.newContext({ baseURL: demo.url, permissions: ['clipboard-read', 'clipboard-write'] })
  const other = await context.newPage()
  await page.goto('/')
  await paste(page, await demo.sample('permanent'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await other.goto('/')
  const pages = [page, other]
  for (const each of pages) await expect(each.getByRole('button', { name: 'Use this token' })).toBeVisible()

  const answers: number[] = []
  const wanted = (await credentialAt(demo)).candidate?.fingerprint
  for (const each of pages) {
    each.on('response', (response) => {
      if (response.url().endsWith('/promote')) answers.push(response.status())
    })
  }
  // Both requests are on their way before either is let through.
  let arrived = 0
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  for (const each of pages) {
    await each.route('**/promote', async (route) => {
      if (++arrived === 2) open()
      await gate
      await route.continue()
    })
  }
  await Promise.all(pages.map(async (each) => each.getByRole('button', { name: 'Use this token' }).click()))

  for (const each of pages) await expect(each.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(answers.toSorted((a, b) => a - b)).toEqual([200, 412])
  const after = await credentialAt(demo)
  expect(after.live?.fingerprint).toBe(wanted)
  expect(after.candidate).toBeNull()
  const told = await Promise.all(pages.map(async (each) => each.getByText(/This was changed/).count()))
  expect(told.filter((count) => count > 0)).toHaveLength(1)
  complaints.splice(0).forEach((line) => expect(line).toMatch(/^Failed to load resource/))
  await context.close()
})

test('a network that goes away in the middle of a check is told, and the check goes on when it is back', async ({
  page,
  demo,
  context,
  complaints,
}) => {
  await page.goto('/')
  const again = page.getByRole('button', { name: 'Check again' })
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  let checks = 0
  await page.route('**/check', async (route) => {
    checks++
    if (checks > 1) return route.continue()
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await again.click()
  await expect(page.getByText(/offline/i).first()).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Checked: Expires soon.')).toBeAttached()
  expect(checks).toBe(2)
  await expect(page.getByText(/offline/i)).toHaveCount(0)
  expect((await credentialAt(demo)).live?.status.state).toBe('expiring')
  complaints.splice(0).forEach((line) => expect(line).toMatch(/^Failed to load resource/))
})
