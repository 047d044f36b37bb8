import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CredentialsProvider, GuidanceProvider, useGuidance } from '../../../src/react/index.js'
import { createScenario } from '../../../src/testing/index.js'

const expired = { error: { code: 190, error_subcode: 463, message: 'Session has expired on Sunday' } }
const missing = { error: { code: 10, message: '(#10) Application does not have permission for this action' } }

const Host = ({ errors }: { errors: unknown[] }) => {
  const guidance = useGuidance()
  return <button onClick={() => errors.forEach((error) => guidance.open(error))}>Send</button>
}

const renderHost = async (errors: unknown[]) => {
  const { client } = await createScenario('permanent')
  render(
    <CredentialsProvider client={client}>
      <GuidanceProvider>
        <Host errors={errors} />
      </GuidanceProvider>
    </CredentialsProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Send' }))
  return { user }
}

describe('useGuidance', () => {
  it('explains an error of the host in a dialog that has the focus on its title', async () => {
    await renderHost([expired])
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 190 · 463')
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
  })

  it('opens the same error once, and the next one when the first is closed', async () => {
    const { user } = await renderHost([expired, expired, missing])
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 190')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('Error 10'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('gives the focus back to where it was', async () => {
    const { user } = await renderHost([expired])
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus())
  })

  it('never shows a token that Meta repeats', async () => {
    const token = `EAAFAKE${'x'.repeat(120)}`
    await renderHost([{ error: { code: 190, message: `Malformed access token ${token}` } }])
    expect(await screen.findByRole('dialog')).toHaveTextContent('Malformed access token')
    expect(document.body.innerHTML).not.toContain(token)
  })
})
