import { expect, it, vi } from 'vitest'
import { defaultLabels } from '../../src/react/lib/labels/default-labels.js'
import { credentialsPage } from '../../src/testing/playwright/index.js'

const page = () => {
  const getByRole = vi.fn((_role: string, _options?: { name: string }) => locator)
  const getByLabel = vi.fn((_text: string) => locator)
  const settled = vi.fn(() => Promise.resolve())
  const locator = {
    fill: vi.fn((_value: string) => Promise.resolve()),
    press: settled,
    check: vi.fn(() => Promise.resolve()),
    waitFor: vi.fn((_options?: { state: 'hidden' }) => Promise.resolve()),
    count: () => Promise.resolve(2),
    nth: () => locator,
    getByRole: () => locator,
  }
  const asked = () => [
    ...getByRole.mock.calls.map(([, options]) => options?.name).filter((name) => name !== undefined),
    ...getByLabel.mock.calls.map(([text]) => text),
  ]
  return { getByRole, getByLabel, locator, asked }
}

it('looks for what the English labels say', async () => {
  const fake = page()
  const credentials = credentialsPage(fake)
  await credentials.checkToken('EAAFAKE')
  await credentials.discard()
  const { panel, common, tokenForm, comparison, timeline, statusCard } = defaultLabels
  const labels: string[] = [panel.heading, panel.newToken, panel.undo, common.whatDoesThisMean, tokenForm.field]
  labels.push(tokenForm.submit, comparison.heading, comparison.promote, comparison.discard, timeline.heading)
  labels.push(statusCard.heading)
  expect(fake.asked().sort()).toEqual(labels.sort())
})

it('looks for the names of another language', () => {
  const fake = page()
  credentialsPage(fake, { token: 'Token de acceso' })
  expect(fake.asked()).toContain('Token de acceso')
})

it('ticks every loss before it switches', async () => {
  const fake = page()
  await credentialsPage(fake).promoteAnyway()
  expect(fake.locator.check).toHaveBeenCalledTimes(2)
})

it('waits for the comparison to go, not for an Undo that a first token has not', async () => {
  const fake = page()
  await credentialsPage(fake).promoteAnyway()
  expect(fake.locator.waitFor.mock.calls).toEqual([[{ state: 'hidden' }]])
})
