import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import { worldOf } from './support/load-world.js'
import { paste } from './support/paste.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Panel/Rotation',
  component: ApiCredentialsPanel,
  tags: ['!autodocs'],
  args: { credentialId: 'acme' },
  parameters: { scenario: 'one-waba' } satisfies StoryParameters,
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

export const FromPasteToUndo: StoryObj<typeof meta> = {
  name: 'From a paste to the undo, guided',
  play: async (context) => {
    const { canvas, userEvent, step } = context
    const { client, clock, credentials, credentialId, queryClient, tokens } = worldOf(context)
    const part = async (name: string) => within(await canvas.findByRole('region', { name }))
    const focused = async (name: string) =>
      waitFor(async () => expect(canvas.getByRole('heading', { name })).toHaveFocus())
    const { live: old } = await client.get(credentialId)

    await step('The token in use ends in thirty days', async () => {
      await expect(await (await part('Current token')).findByText('in 30 days')).toBeVisible()
    })
    await step('Paste a new one, with words around it: they are taken off, nothing is sent', async () => {
      await paste(context, ` Bearer ${tokens.sample}\n`)
      await expect(await canvas.findByText('We removed the word “Bearer”.')).toBeVisible()
      await expect((await client.get(credentialId)).candidate).toBeNull()
    })
    await step('Check it: it works, and nothing has changed yet', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
      await focused('Compare')
      await expect(canvas.getByText(/The new token works. Nothing has changed yet/)).toBeInTheDocument()
      await expect(canvas.getByLabelText('Access token')).toHaveValue('')
    })
    await step('Compare: one account would be lost, with its number', async () => {
      const compare = await part('Compare')
      await expect(compare.getByText(/could no longer send/)).toBeVisible()
      await expect(compare.getByRole('button', { name: 'Use this token' })).toHaveAttribute('aria-disabled', 'true')
    })
    await step('Try to use it: the loss is asked for first', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Use this token' }))
      const loss = canvas.getByRole('checkbox', { name: 'Acme Support is not covered by the new token.' })
      await expect(loss).toHaveFocus()
      await expect(canvas.getByText('Tick the loss above first, if that is what you want.')).toBeVisible()
      await userEvent.click(loss)
      await expect(loss).toBeChecked()
    })
    await step('Use it', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Use this token' }))
      await expect(await canvas.findByText('The new token is in use now.')).toBeInTheDocument()
      await focused('Current token')
      await expect(canvas.queryByRole('heading', { name: 'Compare' })).toBeNull()
    })
    await step('Wait for the proof: one sender has moved, the other has not', async () => {
      clock.advance(60_000)
      const { live } = await client.get(credentialId)
      await credentials.reportUse(credentialId, live?.fingerprint ?? '', { sender: 'Broadcasts' })
      await credentials.reportUse(credentialId, old?.fingerprint ?? '', { sender: 'Chatbot' })
      await queryClient.invalidateQueries()
      const proof = await part('Is the new token in use?')
      await expect(await proof.findByText(/^First used .+ by Broadcasts\.$/)).toBeVisible()
      await expect(proof.getByText('1 of 2 senders still uses the old token.')).toBeVisible()
    })
    await step('Now the other one has moved, too', async () => {
      const { live } = await client.get(credentialId)
      await credentials.reportUse(credentialId, live?.fingerprint ?? '', { sender: 'Chatbot' })
      await queryClient.invalidateQueries()
      await expect(await canvas.findByText('All 2 senders use it.')).toBeVisible()
    })
    await step('Undo it: the token from before is back, and history has it all', async () => {
      await expect(await canvas.findByText(/^Undo possible for 2[34] hr/)).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }))
      await expect(await canvas.findByText('The token from before is in use again.')).toBeInTheDocument()
      await focused('Current token')
      await expect((await client.get(credentialId)).live?.fingerprint).toBe(old?.fingerprint)
      const history = await part('History')
      await waitFor(async () =>
        expect(history.getAllByRole('listitem').map(({ dataset }) => dataset['kind'])).toEqual(
          expect.arrayContaining(['undone', 'promoted', 'staged']),
        ),
      )
    })
  },
}
