import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ApiCredentialsPanel, CredentialsProvider } from '../src/react/index.js'
import { worldOf } from './support/load-world.js'
import type { StoryParameters } from './support/story-parameters.js'

const MINUTE = 60_000

const meta = {
  title: 'Panel/Device clock',
  component: ApiCredentialsPanel,
  args: { credentialId: 'acme' },
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const on = (minutesAhead: number): NonNullable<Story['render']> =>
  function OnWrongDevice(args, context) {
    const { client, queryClient, clock } = worldOf(context)
    const now = () => new Date(clock.now().getTime() + minutesAhead * MINUTE)
    return (
      <CredentialsProvider client={client} queryClient={queryClient} now={now} timeZone="Asia/Kolkata">
        <ApiCredentialsPanel {...args} />
      </CredentialsProvider>
    )
  }

const says =
  (text: RegExp): NonNullable<Story['play']> =>
  async ({ canvas }) => {
    await expect(await canvas.findByText(text)).toBeVisible()
    await expect((await canvas.findAllByText(/in 5 days/))[0]).toBeVisible()
  }

export const Behind: Story = { render: on(-12), play: says(/12 minutes behind/) }

export const HoursAhead: Story = { render: on(5 * 60), play: says(/5 hours ahead/) }

export const BehindPhone: Story = { ...Behind, globals: { width: '320' } }
