import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { createScenario } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

const LOST = 'A token needs attention. Reload the page to see the warning.'

beforeEach(() => void vi.resetModules())

it.each(['../../../src/react/banner/banner-notices.js', '../../../src/react/data/alert-reader.js'])(
  'says that a warning is there when %s cannot be loaded',
  async (chunk) => {
    vi.doMock(chunk, () => {
      throw new Error('The server has a newer version.')
    })
    const { CredentialsProvider, ExpiryBanner } = await import('../../../src/react/index.js')
    const { client, clock } = await createScenario('five-days-left')
    render(
      <CredentialsProvider client={client} queryClient={quickQueries()} now={clock.now}>
        <ExpiryBanner />
      </CredentialsProvider>,
    )
    expect(await screen.findByText(LOST)).toBeVisible()
    vi.doUnmock(chunk)
  },
)

it('says nothing of a chunk that was lost while all is well, nor that all is well', async () => {
  const chunk = '../../../src/react/data/alert-reader.js'
  const load = vi.fn<() => never>(() => {
    throw new Error('The server has a newer version.')
  })
  vi.doMock(chunk, load)
  const { CredentialsProvider, ExpiryBanner } = await import('../../../src/react/index.js')
  const { client, clock } = await createScenario('permanent')
  const queryClient = quickQueries()
  const onAlertsChange = vi.fn<() => void>()
  render(
    <CredentialsProvider client={client} queryClient={queryClient} now={clock.now}>
      <ExpiryBanner onAlertsChange={onAlertsChange} />
    </CredentialsProvider>,
  )
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect(screen.queryByText(LOST)).not.toBeInTheDocument()
  expect(onAlertsChange).not.toHaveBeenCalled()
  vi.doUnmock(chunk)
})
