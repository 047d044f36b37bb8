import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ApiCredentialsPanel, CredentialsProvider } from '../../../src/react/index.js'
import { createScenario } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

const MINUTE = 60_000

const renderOn = async (behindMs: number, locale?: string) => {
  const { client, clock, credentialId } = await createScenario('five-days-left')
  const now = () => new Date(clock.now().getTime() - behindMs)
  render(
    <CredentialsProvider client={client} queryClient={quickQueries()} now={now} locale={locale}>
      <ApiCredentialsPanel credentialId={credentialId} />
    </CredentialsProvider>,
  )
  await screen.findByRole('heading', { name: 'Current token' })
}

describe('a device whose clock is wrong', () => {
  it.each([
    [12 * MINUTE, 'Your device’s clock is 12 minutes behind. Times here follow the server.'],
    [-12 * MINUTE, 'Your device’s clock is 12 minutes ahead. Times here follow the server.'],
    [5 * 60 * MINUTE, 'Your device’s clock is 5 hours behind. Times here follow the server.'],
    [3 * 1440 * MINUTE, 'Your device’s clock is 3 days behind. Times here follow the server.'],
  ])('is said by the panel: %d ms', async (behind, words) => {
    await renderOn(behind)
    expect(await screen.findByText(words)).toBeVisible()
    expect((await screen.findAllByText(/in 5 days/))[0]).toBeVisible()
  })

  it('counts in the language of the host', async () => {
    await renderOn(12 * MINUTE, 'es')
    expect(await screen.findByText(/12 minutos/)).toBeVisible()
  })

  it.each([0, 4 * MINUTE, -5 * MINUTE])('is not worth a word at %d ms', async (behind) => {
    await renderOn(behind)
    expect(screen.queryByText(/device’s clock/)).not.toBeInTheDocument()
  })
})
