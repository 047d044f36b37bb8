import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { createScenario } from '../../../src/testing/index.js'

beforeEach(() => void vi.resetModules())

it.each([
  { chunk: '../../../src/react/guidance/read-error.js', isCaughtByBoundary: false },
  { chunk: '../../../src/react/components/guidance-dialog/guidance-dialog.js', isCaughtByBoundary: true },
])('says that an error cannot be explained when $chunk cannot be loaded', async ({ chunk, isCaughtByBoundary }) => {
  vi.doMock(chunk, () => {
    throw new Error('The server has a newer version.')
  })
  // React tells of whatever a boundary catches.
  if (isCaughtByBoundary) vi.mocked(console.error).mockImplementation(() => {})
  const { CredentialsProvider, GuidanceProvider, useGuidance } = await import('../../../src/react/index.js')
  const { client } = await createScenario('permanent')
  const Host = () => {
    const guidance = useGuidance()
    return <button onClick={() => guidance.open({ error: { code: 190, message: 'expired' } })}>Explain</button>
  }
  render(
    <CredentialsProvider client={client}>
      <GuidanceProvider>
        <Host />
      </GuidanceProvider>
    </CredentialsProvider>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Explain' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('could not be loaded. Reload the page')
  expect(alert).toHaveFocus()
  vi.doUnmock(chunk)
})
