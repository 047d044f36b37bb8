import * as Dialog from '@radix-ui/react-dialog'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef, useState } from 'react'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { GuidanceDialog, type GuidanceDialogProps } from '../src/react/components/guidance-dialog/guidance-dialog.js'
import { Button } from '../src/react/ui/button.js'
import { guidanceExample } from './support/guidance-example.js'
import { pressKeys } from './support/press-keys.js'
import { ShadowHost } from './support/shadow-host.js'

const { error, guidance } = guidanceExample('token-190-expired', undefined)

const WithOpener = (props: Partial<GuidanceDialogProps>) => {
  const [open, setOpen] = useState(false)
  return (
    <div className="wac-root">
      <Button onClick={() => setOpen(true)}>What does this mean?</Button>
      <GuidanceDialog error={error} {...props} open={open} onOpenChange={setOpen} />
    </div>
  )
}

const HostRadixModal = ({ inside }: { inside: boolean }) => {
  const [container, setContainer] = useState<HTMLElement | null>(null)
  return (
    <Dialog.Root defaultOpen>
      <Dialog.Portal>
        <Dialog.Content aria-describedby={undefined} className="story-page">
          <Dialog.Title>Settings of the host</Dialog.Title>
          <WithOpener container={inside ? container : undefined} />
          <div ref={setContainer} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const HostNativeModal = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-label="Settings of the host" className="story-page">
      <WithOpener />
    </dialog>
  )
}

/** As the kits make them: high above the page, moved and cut, closed by an Escape that reaches the window. */
const HostKitModal = () => {
  const [open, setOpen] = useState(true)
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => setOpen(key !== 'Escape')
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [])
  return open ? (
    <div style={{ position: 'fixed', inset: 0, zIndex: 1300 }}>
      <div
        aria-label="Settings of the host"
        aria-modal
        className="story-page"
        role="dialog"
        style={{ transform: 'scale(1)', overflow: 'hidden', inlineSize: 260 }}
      >
        <WithOpener />
      </div>
    </div>
  ) : (
    <button type="button" onClick={() => setOpen(true)}>
      Open the settings
    </button>
  )
}

const InContainer = () => {
  const [container, setContainer] = useState<HTMLElement | null>(null)
  return (
    <>
      <WithOpener container={container} />
      <section aria-label="Overlays of the host" ref={setContainer} />
    </>
  )
}

const meta = {
  title: 'Components/GuidanceDialog/Places',
  component: GuidanceDialog,
  args: { error, open: true, onOpenChange: fn() },
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
} satisfies Meta<typeof GuidanceDialog>
export default meta

type Story = StoryObj<typeof meta>

interface Place {
  findByRole: (role: string, options: { name: string }) => Promise<HTMLElement>
  queryByRole: (role: string, options: { name: string }) => HTMLElement | null
}

const name = { name: guidance.title }
const focused = (element: Element) => {
  const root = element.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}

const isOnTop = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  const root = element.getRootNode()
  const at = root instanceof ShadowRoot ? root : document
  return [0.1, 0.5, 0.9].every((part) => element.contains(at.elementFromPoint(x + width * part, y + height * part)))
}

const OPENER = { name: 'What does this mean?' }

/** Opens, goes around with Tab, closes with Escape; the host's own dialog is not closed with it. */
const goAround =
  (placeOf: () => Place, host?: string): NonNullable<Story['play']> =>
  async ({ userEvent }) => {
    const place = placeOf()
    const opener = await place.findByRole('button', OPENER)
    await userEvent.click(opener)
    const dialog = await place.findByRole('dialog', name)
    const heading = within(dialog).getByRole('heading', name)
    await waitFor(async () => expect(focused(heading)).toBe(heading))
    const first = within(dialog).getAllByRole('checkbox')[0]!
    const close = within(dialog).getByRole('button', { name: 'Close' })

    await expect(dialog.getBoundingClientRect().width).toBeGreaterThan(200)
    await expect(getComputedStyle(dialog).position).toBe('fixed')
    await expect(isOnTop(dialog)).toBe(true)
    close.focus()
    await pressKeys(userEvent, '{Tab}')
    await waitFor(async () => expect(dialog.contains(focused(dialog))).toBe(true))
    await expect(focused(dialog)).not.toBe(close)
    close.focus()
    await pressKeys(userEvent, '{Tab}{Shift>}{Tab}{/Shift}')
    await expect(focused(close)).toBe(close)
    first.focus()
    await pressKeys(userEvent, ' ')
    await expect(first).toBeChecked()
    await pressKeys(userEvent, ' ')

    await pressKeys(userEvent, '{Escape}')
    await waitFor(async () => expect(place.queryByRole('dialog', name)).toBeNull())
    await waitFor(async () => expect(focused(opener)).toBe(opener))
    if (host) await expect(screen.getByRole('dialog', { name: host })).toBeVisible()
  }

/** Opens, to be looked at. */
const open =
  (placeOf: () => Place): NonNullable<Story['play']> =>
  async ({ userEvent }) => {
    const place = placeOf()
    await userEvent.click(await place.findByRole('button', OPENER))
    await expect(await place.findByRole('dialog', name)).toBeVisible()
  }

const isUsable =
  (placeOf: () => Place, host?: string): NonNullable<Story['play']> =>
  async (context) => {
    await goAround(placeOf, host)(context)
    await open(placeOf)(context)
  }

export const InThePage: Story = {
  render: () => <WithOpener />,
  play: isUsable(() => screen),
}

export const InTheHostsModal: Story = {
  render: () => <HostRadixModal inside={false} />,
  play: isUsable(() => screen, 'Settings of the host'),
}

export const InsideTheHostsModal: Story = {
  render: () => <HostRadixModal inside />,
  play: isUsable(() => screen, 'Settings of the host'),
}

export const InANativeModal: Story = {
  render: () => <HostNativeModal />,
  play: isUsable(() => screen, 'Settings of the host'),
}

export const InTheModalOfAKit: Story = {
  render: () => <HostKitModal />,
  play: async (context) => {
    await goAround(() => screen, 'Settings of the host')(context)
    await pressKeys(context.userEvent, '{Escape}')
    await waitFor(async () => expect(screen.queryByRole('dialog')).toBeNull())
    await context.userEvent.click(screen.getByRole('button', { name: 'Open the settings' }))
    await open(() => screen)(context)
  },
}

export const InAContainer: Story = {
  render: () => <InContainer />,
  play: async (context) => {
    await isUsable(() => within(screen.getByRole('region', { name: 'Overlays of the host' }).parentElement!))(context)
  },
}

const inShadow = (canvasElement: HTMLElement): Place => {
  const root = canvasElement.querySelector('[data-host]')?.shadowRoot
  // SAFETY: queries need nothing of an element that a shadow root lacks.
  return within(root as unknown as HTMLElement)
}

export const InAShadowRoot: Story = {
  render: () => (
    <ShadowHost>
      <WithOpener />
    </ShadowHost>
  ),
  play: async (context) => {
    await waitFor(async () => expect(context.canvasElement.querySelector('[data-host]')?.shadowRoot).toBeTruthy())
    await isUsable(() => inShadow(context.canvasElement))(context)
  },
}
