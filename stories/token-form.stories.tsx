import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { CredentialsError, type CredentialsErrorCode } from '../src/contract/index.js'
import { TokenForm } from '../src/react/components/token-form/token-form.js'
import { Card } from '../src/react/ui/card.js'
import { worldOf } from './support/load-world.js'
import { paste, pasted } from './support/paste.js'

const meta = {
  title: 'Components/TokenForm',
  component: TokenForm,
  args: { onSubmit: fn(async () => {}), onReady: fn() },
  decorators: [
    (Story) => (
      <Card level={3} heading="New token">
        <Story />
      </Card>
    ),
  ],
} satisfies Meta<typeof TokenForm>
export default meta

type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const refusedWith = (code: CredentialsErrorCode) => fn(async () => Promise.reject(new CredentialsError(code, code)))

const failsWith =
  (sentence: RegExp): Play =>
  async (context) => {
    await paste(context, worldOf(context).tokens.good)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Check token' }))
    await expect(await context.canvas.findByText(sentence)).toBeVisible()
  }

const neverSent =
  (text: string, sentence: RegExp): Play =>
  async (context) => {
    await paste(context, text)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Check token' }))
    await expect(await context.canvas.findByText(sentence)).toBeVisible()
    await expect(context.args.onSubmit).not.toHaveBeenCalled()
  }

export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Access token')).toHaveAttribute('type', 'password')
    await expect(canvas.getByText(/nothing changes until you use it/)).toBeVisible()
  },
}

export const SentEmpty: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByText(/Nothing is in the field yet/)).toBeVisible()
    await expect(args.onSubmit).not.toHaveBeenCalled()
  },
}

export const LooksRight: Story = {
  play: async (context) => {
    await paste(context, worldOf(context).tokens.good)
    await expect(await context.canvas.findByText('Looks like a Meta access token.')).toBeVisible()
    await expect(context.args.onReady).toHaveBeenCalled()
  },
}

export const Sent: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { good } = worldOf(context).tokens
    await paste(context, ` ${good} `)
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(args.onSubmit).toHaveBeenCalledWith(good, expect.any(AbortSignal))
    await expect(await canvas.findByLabelText('Access token')).toHaveValue('')
  },
}

export const CleanedSpaces: Story = {
  play: async (context) => {
    await paste(context, `  ${worldOf(context).tokens.good}  `)
    await expect(await context.canvas.findByText('We removed spaces around it.')).toBeVisible()
  },
}

export const CleanedLineBreak: Story = {
  play: async (context) => {
    const { good } = worldOf(context).tokens
    await paste(context, `${good.slice(0, 90)}\n${good.slice(90)}`)
    await expect(await context.canvas.findByText('We removed a line break.')).toBeVisible()
  },
}

export const CleanedBearer: Story = {
  play: async (context) => {
    await paste(context, `Bearer ${worldOf(context).tokens.good}`)
    await expect(await context.canvas.findByText('We removed the word “Bearer”.')).toBeVisible()
  },
}

export const CleanedCurl: Story = {
  play: async (context) => {
    const { good } = worldOf(context).tokens
    await paste(context, `curl -i "https://graph.facebook.com/v25.0/me" -H "Authorization: Bearer ${good}"`)
    await expect(await context.canvas.findByText('We took the token out of a curl command.')).toBeVisible()
  },
}

export const CleanedJson: Story = {
  play: async (context) => {
    await paste(context, JSON.stringify({ access_token: worldOf(context).tokens.good, token_type: 'bearer' }))
    await expect(await context.canvas.findByText('We took the token out of the JSON around it.')).toBeVisible()
  },
}

export const CleanedSettingsLine: Story = {
  play: async (context) => {
    await paste(context, `WHATSAPP_TOKEN=${worldOf(context).tokens.good}`)
    await expect(await context.canvas.findByText('We took the token out of a settings line.')).toBeVisible()
  },
}

export const CutShort: Story = {
  play: async (context) => {
    await paste(context, 'EAAFAKEcutShort')
    await expect(await context.canvas.findByText(/shorter than Meta’s tokens usually are/)).toBeVisible()
  },
}

export const AppSecret: Story = {
  play: neverSent('0fa4e0fa4e0fa4e0fa4e0fa4e0fa4e00', /This looks like your app secret, so it was not sent/),
}

export const AppToken: Story = {
  play: neverSent('770011220033441|FAKEsecretFAKEsecretFAKE', /This is an app token/),
}

export const Masked: Story = { play: neverSent('EAAFAKE••••••••••ZDZD', /This token is masked/) }

export const FarTooLong: Story = {
  play: neverSent(`EAAFAKE${'x'.repeat(10_000)}`, /This is far too long for a token/),
}

export const InstagramToken: Story = { play: pasted('IGQFAKEinstagramToken', /This looks like an Instagram token/) }

export const ChakraKey: Story = { play: pasted('chakra_FAKE_key_0001', /This looks like a Chakra API key/) }

export const SignInToken: Story = {
  play: pasted('eyJGQUtFIjoiRkFLRSJ9.eyJGQUtFIjoiRkFLRSJ9.FAKE', /This looks like a sign-in token of another service/),
}

export const OnlyANumber: Story = { play: pasted('200110022003301', /This is only a number/) }

export const VerifyToken: Story = { play: pasted('my_verify_token', /This looks like a webhook verify token/) }

export const DebuggerLink: Story = {
  play: neverSent(
    'https://developers.facebook.com/tools/debug/accesstoken/',
    /This is a link to Meta’s token debugger/,
  ),
}

export const SomethingElse: Story = {
  play: pasted('correct horse battery staple', /This does not look like a token of Meta/),
}

export const Unconfirmed: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context
    await paste(context, 'not-a-token-of-meta')
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByText(/Look at the note above/)).toBeVisible()
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('checkbox', { name: /It is my access token/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(args.onSubmit).toHaveBeenCalledWith('not-a-token-of-meta', expect.any(AbortSignal))
  },
}

export const Checking: Story = {
  args: { onSubmit: fn(() => new Promise(() => {})) },
  play: async (context) => {
    await paste(context, worldOf(context).tokens.good)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Check token' }))
    await expect(await context.canvas.findByText('Checking the token with Meta…')).toBeVisible()
    await expect(context.canvas.getByRole('button', { name: 'Cancel' })).toBeVisible()
  },
}

export const StillChecking: Story = {
  args: { onSubmit: fn(() => new Promise(() => {})) },
  play: async (context) => {
    await paste(context, worldOf(context).tokens.good)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Check token' }))
    await expect(await context.canvas.findByText(/Still checking/, {}, { timeout: 8_000 })).toBeVisible()
  },
}

export const Cancelled: Story = {
  args: { onSubmit: fn(() => new Promise(() => {})) },
  play: async (context) => {
    const { canvas, userEvent } = context
    await paste(context, worldOf(context).tokens.good)
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }))
    await expect(await canvas.findByText(/Cancelled/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Check token' })).toHaveFocus()
  },
}

export const NetworkError: Story = {
  args: { onSubmit: refusedWith('network') },
  play: failsWith(/We could not reach the server/),
}

export const Timeout: Story = {
  args: { onSubmit: refusedWith('timeout') },
  play: failsWith(/The server took too long/),
}

export const SessionEnded: Story = {
  args: { onSubmit: refusedWith('unauthenticated') },
  play: async (context) => {
    await failsWith(/Your session has ended/)(context)
    await expect(context.canvas.getByLabelText('Access token')).toHaveValue('')
  },
}

export const NotAllowed: Story = {
  args: { onSubmit: refusedWith('forbidden') },
  play: failsWith(/You may look at these credentials, but not change them/),
}

export const Gone: Story = {
  args: { onSubmit: refusedWith('not-found') },
  play: failsWith(/This configuration is gone/),
}

export const ChangedMeanwhile: Story = {
  args: { onSubmit: refusedWith('version-conflict') },
  play: failsWith(/This was changed in the meantime/),
}

export const TooManyChecks: Story = {
  args: { onSubmit: refusedWith('rate-limited') },
  play: failsWith(/Too many checks in a short time/),
}

export const MetaSilent: Story = {
  args: { onSubmit: refusedWith('graph') },
  play: failsWith(/Meta could not answer/),
}

export const ServerError: Story = {
  args: { onSubmit: refusedWith('server') },
  play: failsWith(/Something went wrong on the server/),
}
