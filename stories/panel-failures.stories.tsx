import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import { refusing, refusingWrites, silent, silentWrites, unreachable } from './support/broken-clients.js'
import { worldOf } from './support/load-world.js'
import { paste } from './support/paste.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Panel/Failures',
  component: ApiCredentialsPanel,
  tags: ['!autodocs'],
  args: { credentialId: 'acme' },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>
type Client = NonNullable<StoryParameters['client']>

const notLoaded = (client: Client, sentence: RegExp): Story => ({
  parameters: { client } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The credentials could not be loaded')).toBeVisible()
    await expect(canvas.getByText(sentence)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
})

const promotionRefused = (client: Client, sentence: RegExp): Story => ({
  parameters: { scenario: 'candidate-waiting', client } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use this token' }))
    await expect(await canvas.findByText(sentence)).toBeVisible()
  },
})

export const Loading: Story = {
  parameters: { client: silent } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the credentials…')).toBeInTheDocument()
    await expect(canvas.getByRole('region', { name: 'API Credentials' })).toHaveAttribute('aria-busy', 'true')
  },
}

export const NetworkError = notLoaded(unreachable, /The server cannot be reached/)
export const SessionEnded = notLoaded(refusing(401, 'unauthenticated'), /Your session has ended/)
export const NotAllowed: Story = {
  parameters: { client: refusing(403, 'forbidden') } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You have no right to do this/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull()
  },
}
export const TooManyRequests = notLoaded(refusing(429, 'rate-limited'), /Too many requests in a short time/)
export const ServerError = notLoaded(refusing(500, 'server'), /Something went wrong on the server/)

export const NotFound: Story = {
  args: { credentialId: 'nowhere' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/This configuration does not exist/)).toBeVisible()
  },
}

export const SessionEndsBeforeTheSwitch = promotionRefused(
  refusingWrites(401, 'unauthenticated'),
  /Your session has ended/,
)
export const RightIsTakenAway: Story = {
  parameters: {
    scenario: 'candidate-waiting',
    client: ({ asActor, client }) => {
      const viewer = asActor({ can: 'view' }).client
      let lost = false
      return {
        ...client,
        get: async (id, options) => (lost ? viewer : client).get(id, options),
        stage: async (id, token, options) => {
          lost = true
          return viewer.stage(id, token, options)
        },
      }
    },
  } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context
    await paste(context, worldOf(context).tokens.good)
    await userEvent.click(await canvas.findByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByText(/You may no longer change these credentials/)).toBeVisible()
    await expect(canvasElement.querySelector('input')).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }))
    await expect(await canvas.findByText(/You can look at these credentials, but not change them/)).toBeVisible()
  },
}
export const ServerFailsAtTheSwitch = promotionRefused(
  refusingWrites(500, 'server'),
  /Something went wrong on the server/,
)

export const SomebodyElseWasFaster: Story = {
  parameters: { scenario: 'candidate-waiting' } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, userEvent } = context
    const { asActor, credentialId, credential, tokens } = worldOf(context)
    const button = await canvas.findByRole('button', { name: 'Use this token' })
    await canvas.findByText(/^All \d entries$/)
    const { client } = asActor({ actor: 'Ravi K.' })
    await client.stage(credentialId, tokens.good, { version: credential.version })
    await userEvent.click(button)
    // said beside the token that was there, then beside the one that took its place
    await waitFor(async () => expect(canvas.getByText(/This was changed in the meantime/)).toBeVisible())
    await expect(await canvas.findByText('What happened in the meantime')).toBeVisible()
    await expect(canvas.getAllByText('by Ravi K.')[0]).toBeVisible()
  },
}

export const SomebodyElseStagedMeanwhile: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, userEvent } = context
    const { asActor, credentialId, credential, tokens } = worldOf(context)
    await canvas.findByText(/^All \d entries$/)
    await paste(context, tokens.good)
    await asActor({ actor: 'Ravi K.' }).client.stage(credentialId, tokens.sample, { version: credential.version })
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByText(/Look at what is shown now, then press/)).toBeVisible()
    await expect(await canvas.findByText('What happened in the meantime')).toBeVisible()
    await expect(canvas.getByLabelText('Access token')).toHaveValue(tokens.good)
  },
}

export const LossesChanged: Story = {
  parameters: {
    scenario: 'candidate-with-losses',
    client: ({ client }) => ({
      ...client,
      promote: async (id, options) => client.promote(id, { ...options, acknowledge: [] }),
    }),
  } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    for (const tick of await canvas.findAllByRole('checkbox')) await userEvent.click(tick)
    await userEvent.click(canvas.getByRole('button', { name: 'Use this token' }))
    await expect(await canvas.findByText(/What you would lose has changed/)).toBeVisible()
  },
}

export const Switching: Story = {
  parameters: { scenario: 'candidate-waiting', client: silentWrites } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use this token' }))
    await expect(await canvas.findByRole('button', { name: 'Switching…' })).toHaveAttribute('aria-disabled', 'true')
  },
}

export const SessionEndsBeforeTheCheck: Story = {
  parameters: { client: refusingWrites(401, 'unauthenticated') } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, userEvent } = context
    await paste(context, worldOf(context).tokens.good)
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByText(/Your session has ended, so nothing was checked/)).toBeVisible()
    await expect(canvas.getByLabelText('Access token')).toHaveValue('')
  },
}

export const SessionEndsWhileSomethingIsPasted: Story = {
  parameters: { client: refusingWrites(401, 'unauthenticated') } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, userEvent } = context
    await paste(context, worldOf(context).tokens.good)
    await userEvent.click(canvas.getByRole('button', { name: 'Check again' }))
    await expect(await canvas.findByText(/Your session has ended/)).toBeVisible()
    await waitFor(async () => expect(canvas.getByLabelText('Access token')).toHaveValue(''))
  },
}

export const HistoryNotLoaded: Story = {
  parameters: {
    client: ({ client }) => ({ ...client, events: async (id) => refusing(403, 'forbidden')().events(id) }),
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The history could not be loaded.')).toBeVisible()
  },
}
