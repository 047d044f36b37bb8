import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { GUIDANCE, type GuidanceId } from '../src/core/index.js'
import { GuidanceDialog, type GuidanceDialogProps } from '../src/react/components/guidance-dialog/guidance-dialog.js'
import { Button } from '../src/react/ui/button.js'
import { guidanceExample } from './support/guidance-example.js'
import { worldOf } from './support/load-world.js'
import { PHONE } from './support/phone.js'

const example = guidanceExample('unknown', undefined)

const meta = {
  title: 'Components/GuidanceDialog',
  component: GuidanceDialog,
  args: { error: example.error, open: true, onOpenChange: fn() },
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
} satisfies Meta<typeof GuidanceDialog>
export default meta

type Story = StoryObj<typeof meta>

const shown = new Set<string>()

const entry = (id: GuidanceId): Story => {
  shown.add(id)
  return {
    render: (args, context) => {
      const { error, facts } = guidanceExample(id, worldOf(context).credential.live?.status)
      return <GuidanceDialog {...args} error={error} facts={facts} />
    },
    play: async () => {
      const { title, steps } = guidanceExample(id, undefined).guidance
      await expect(await screen.findByRole('dialog', { name: title })).toBeVisible()
      await expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(steps[0]?.text ?? '')
    },
  }
}

const WithOpener = (props: GuidanceDialogProps) => {
  const [open, setOpen] = useState(false)
  return (
    <div className="wac-root">
      <Button onClick={() => setOpen(true)}>What does this mean?</Button>
      <GuidanceDialog {...props} open={open} onOpenChange={setOpen} />
    </div>
  )
}

export const Auth0 = entry('auth-0')
export const Api3 = entry('api-3')
export const Permission10 = entry('permission-10')
export const Permission10ScopeMissing = entry('permission-10-scope-missing')
export const Permission10TokenAssetMismatch = entry('permission-10-token-asset-mismatch')
export const Permission10AppReview = entry('permission-10-app-review')
export const Token190 = entry('token-190')
export const Token190Expired = entry('token-190-expired')
export const Token190Expiring = entry('token-190-expiring')
export const Token190DataAccess = entry('token-190-data-access')
export const Token190OldToken = entry('token-190-old-token')
export const Token190PasswordChanged = entry('token-190-password-changed')
export const Token190Checkpoint = entry('token-190-checkpoint')
export const Token190AppNotInstalled = entry('token-190-app-not-installed')
export const Token190UnconfirmedUser = entry('token-190-unconfirmed-user')
export const Token190Revoked = entry('token-190-revoked')
export const Token190LoggedOutOrInvalid = entry('token-190-logged-out-or-invalid')
export const Token190RoleLost = entry('token-190-role-lost')
export const Token190Malformed = entry('token-190-malformed')
export const Token190Undecryptable = entry('token-190-undecryptable')
export const Token190WrongTokenKind = entry('token-190-wrong-token-kind')
export const Token190Permission = entry('token-190-permission')
export const Permission2xx = entry('permission-2xx')
export const Permission2xxAssetNotAssigned = entry('permission-2xx-asset-not-assigned')
export const Permission2xxScopeMissing = entry('permission-2xx-scope-missing')
export const Permission2xxAssetNotOwned = entry('permission-2xx-asset-not-owned')
export const Permission2xxAppOrAccountBlocked = entry('permission-2xx-app-or-account-blocked')
export const Permission2xxAppReview = entry('permission-2xx-app-review')
export const Permission2xxNoToken = entry('permission-2xx-no-token')
export const Access131005 = entry('access-131005')
export const Access131005PaymentsTerms = entry('access-131005-payments-terms')
export const Access131005NumberNotVerified = entry('access-131005-number-not-verified')
export const RateLimit = entry('rate-limit')
export const Transient = entry('transient')
export const Network = entry('network')
export const Integrity = entry('integrity')
export const AppsecretProof = entry('appsecret-proof')
export const ObjectOrPermission = entry('object-or-permission')
export const ScopeMissing = entry('scope-missing')
export const NoToken = entry('no-token')
export const BadPath = entry('bad-path')
export const NotInspectable = entry('not-inspectable')
export const NotGraph = entry('not-graph')
export const Unknown = entry('unknown')

export const EveryEntryHasAStory: Story = {
  tags: ['!dev', '!autodocs'],
  play: async () => {
    await expect(GUIDANCE.filter(({ id }) => !shown.has(id))).toEqual([])
  },
}

export const OpensAndCloses: Story = {
  render: (args) => <WithOpener {...args} />,
  play: async ({ canvas, userEvent }) => {
    const opener = await canvas.findByRole('button', { name: 'What does this mean?' })
    await userEvent.click(opener)
    const heading = await screen.findByRole('heading', { name: example.guidance.title })
    await waitFor(async () => expect(heading).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(async () => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(async () => expect(opener).toHaveFocus())
  },
}

export const WithTicket: Story = {
  args: { onOpenTicket: fn(), actions: <Button>Check again</Button> },
  play: async ({ userEvent, args }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Open a Chakra Ticket' }))
    await expect(await screen.findByRole('region', { name: 'Open a Chakra Ticket' })).toBeVisible()
    await expect(args.onOpenTicket).not.toHaveBeenCalled()
    await expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible()
  },
}

export const WhatMetaSaid: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(await screen.findByText('What Meta said'))
    await expect(await screen.findByText(/Trace AFAKEtrace000001/)).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Copy details' })).toBeVisible()
  },
}

export const Phone: Story = {
  ...entry('token-190-expired'),
  globals: PHONE,
}
