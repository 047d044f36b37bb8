import AxeBuilder from '@axe-core/playwright'
import { expect, paste, test } from './fixtures.js'

test.use({ demoEnv: { SWEEP_SECONDS: '1', SENDER_SECONDS: '1' } })

test('the sweep warns of both tokens that run out, once', async ({ page, demo }) => {
  await page.goto('/')
  const card = page.getByRole('region', { name: 'What the server does' })
  await expect(card.getByRole('link', { name: 'Acme WhatsApp: its token expires soon' })).toBeVisible()
  await expect(card.getByRole('link', { name: 'Acme Orders: its token is about to expire' })).toBeVisible()
  await expect(async () => {
    const sweep = (await (await fetch(`${demo.url}/demo/sweep`)).json()) as { runs: number; alerts: object[] }
    expect(sweep.runs).toBeGreaterThan(3)
    expect(sweep.alerts).toHaveLength(2)
  }).toPass()
})

test('a refused sender shows on the screen, under the token it used', async ({ page }) => {
  await page.goto('/')
  const card = page.getByRole('region', { name: 'Senders' })
  await card.getByLabel('Sender').selectOption('Inbox')
  await card.getByLabel('Code').selectOption('131005')
  await card.getByRole('button', { name: 'Let Meta refuse it' }).click()
  await expect(card.getByRole('status')).toHaveText('Meta refused it: see the reported errors.')
  await expect(page.getByRole('main').getByText('131005').first()).toBeVisible()
})

test('after a switch the server knows who is behind', async ({ page, demo }) => {
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Senders' })).toBeVisible()
  const usesOf = async () => {
    const response = await fetch(`${demo.url}/api/whatsapp/credentials/acme-whatsapp`)
    const { live, senders } = (await response.json()) as {
      live: { fingerprint: string }
      senders: { sender: string; fingerprint: string }[]
    }
    return senders.map(({ sender, fingerprint }) => `${sender} ${fingerprint === live.fingerprint ? 'new' : 'old'}`)
  }
  await expect.poll(usesOf).toEqual(['Broadcasts new', 'Chatbot new', 'Inbox new'])
  await paste(page, await demo.sample('sixty-days'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await page.getByRole('button', { name: 'Use this token' }).click()
  await expect.poll(usesOf).toEqual(['Broadcasts new', 'Chatbot old', 'Inbox new'])
})

for (const theme of ['light', 'dark'] as const) {
  test(`nothing is inaccessible while the server works, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'What the server does' }).getByRole('link').first()).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}
