import { credentialsPage } from '@chakrahq/whatsapp-credentials/testing/playwright'
import { credentialAt, expect, test } from './fixtures.js'

test('the page object finds its way from a check to the undo', async ({ page, demo }) => {
  await page.goto('/')
  const credentials = credentialsPage(page)
  await expect(credentials.panel).toBeVisible()
  await expect(credentials.current.getByText('Expires soon')).toBeVisible()

  await credentials.checkToken(await demo.sample('one-waba'))
  await expect(credentials.losses).not.toHaveCount(0)
  const { candidate } = await credentialAt(demo)
  await credentials.promoteAnyway()
  expect((await credentialAt(demo)).live?.fingerprint).toBe(candidate?.fingerprint)

  await credentials.undo.click()
  await expect(credentials.current.getByText('Expires soon')).toBeVisible()
})

test('the page object switches to the first token of a credential, which cannot be undone', async ({ page, demo }) => {
  await page.goto('/settings/whatsapp-configuration/api-credentials/acme-pilot')
  const credentials = credentialsPage(page)
  await credentials.checkToken(await demo.sample('permanent'))
  const { candidate } = await credentialAt(demo, 'acme-pilot')
  await credentials.promoteAnyway()
  expect((await credentialAt(demo, 'acme-pilot')).live?.fingerprint).toBe(candidate?.fingerprint)
  await expect(credentials.compare).toHaveCount(0)
  await expect(credentials.undo).toHaveCount(0)
})

test('the page object discards, and opens what explains', async ({ page, demo }) => {
  await page.goto('/')
  const credentials = credentialsPage(page)
  await credentials.checkToken(await demo.sample('permanent'))
  await credentials.discard()
  await expect(credentials.compare).toHaveCount(0)

  await credentials.token.fill(await demo.sample('revoked'))
  await page.getByRole('button', { name: 'Check token' }).click()
  await credentials.explain.first().click()
  await expect(credentials.dialog).toBeVisible()
  await expect(credentials.history).toHaveCount(0)
})
