import { credentialsPage } from '../../src/testing/playwright/index.js'
import { expect, test } from './fixtures.js'

const MISTAKES = {
  'other copy passed': /^Two copies of @tanstack\/react-query are loaded.*`npm dedupe`/,
  'other copy around': /^Two copies of @tanstack\/react-query are loaded.*`npm dedupe`/,
  'no portal yet': /^`portalContainer` is still null.*pass the element once it is there/,
  'portal left out of the page': /^`portalContainer` is not in the document.*append it/,
  'clock too slow': /^This device and the server differ by about 2 hours.*set the clock/,
}
const FINE = ['none', 'other copy around, ours passed']
const NAME = '[@chakrahq/whatsapp-credentials] '

for (const mistake of [...Object.keys(MISTAKES), ...FINE]) {
  test(`${mistake}: the screen works all the same`, async ({ page, visit }) => {
    await visit('mistakes', { mistake })
    const credentials = credentialsPage(page)
    await credentials.checkToken(await page.evaluate(() => window.tokens.good))
    await credentials.promote.click()
    await expect(credentials.undo).toBeVisible()
    await page.waitForTimeout(1_500) // the doctor would have spoken
  })
}

for (const [mistake, sentence] of Object.entries({ ...MISTAKES, unstyled: /^The stylesheet is missing.*import/ })) {
  test(`${mistake}: one sentence in development says what to do`, async ({ page, visit, complaints }) => {
    const options = mistake === 'unstyled' ? { mistake: 'none', unstyled: '' } : { mistake }
    await visit('mistakes', { mode: 'development', ...options })
    await expect(page.getByRole('heading', { name: 'API Credentials' })).toBeVisible()
    await expect.poll(() => complaints.length).toBeGreaterThan(0)
    await page.waitForTimeout(1_000) // for a second one
    const said = complaints.splice(0)
    expect(said).toEqual([expect.stringContaining(NAME)])
    expect(said[0]!.replace(NAME, '')).toMatch(sentence)
  })
}

for (const mistake of FINE) {
  test(`${mistake}: nothing is said in development`, async ({ page, visit }) => {
    await visit('mistakes', { mode: 'development', mistake })
    await expect(page.getByRole('heading', { name: 'API Credentials' })).toBeVisible()
    await page.waitForTimeout(2_000)
  })
}

test('no provider: the error says so', async ({ visit, complaints }) => {
  await visit('mistakes', { mistake: 'no provider' })
  await expect
    .poll(() => complaints)
    .toEqual([expect.stringMatching(/^CredentialsProvider is missing: put <CredentialsProvider client=/)])
  complaints.length = 0
})
