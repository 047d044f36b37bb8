import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TokenSlot } from '../../../src/contract/index.js'
import { tokenStatus, type Expiry } from '../../../src/core/index.js'
import { TokenStatusCard } from '../../../src/react/components/token-status-card/token-status-card.js'
import { WordsProvider } from '../../../src/react/lib/words-provider.js'
import { makeTokenError } from '../../core/fixtures/make-inspection.js'
import { sampleCredential, sampleSlots } from '../support/sample.js'

const day = (date: string) => new Date(`${date}T00:00:00Z`)
const at = (date: string): Expiry => ({ kind: 'at', at: day(date) })
const NEVER: Expiry = { kind: 'never' }
const UNKNOWN: Expiry = { kind: 'unknown' }

interface Life {
  expiry: Expiry
  dataAccessExpiry: Expiry
  now?: Date
  check?: 'failed' | 'not-inspectable'
}

const renderLife = async ({ expiry, dataAccessExpiry, now = day('2026-11-20'), check }: Life) => {
  const { live } = await sampleSlots()
  const inspection = { ...live.inspection!, issuedAt: day('2026-11-10'), expiry, dataAccessExpiry, checkedAt: now }
  const failure = check && { outcome: check, checkedAt: now, error: null }
  const slot: TokenSlot = {
    ...live,
    inspection,
    status: tokenStatus(inspection, { now }),
    check: failure ?? live.check,
  }
  render(
    <WordsProvider timeZone="UTC" now={() => new Date(now.getTime() + 7_200_000)}>
      <TokenStatusCard slot={slot} />
    </WordsProvider>,
  )
  return screen.getByRole('img')
}

const mark = (picture: HTMLElement, name: string) => [...picture.querySelectorAll(`.wac-lifetime-${name}`)]
const today = () => screen.queryByText('Today')

describe('who added the token', () => {
  it.each([
    ['Priya N.', /^Added Nov 1, 2026 by Priya N\.$/],
    ['', /^Added Nov 1, 2026$/],
  ])('is said where it is known: %j', async (addedBy, said) => {
    const { live } = await sampleSlots()
    render(
      <WordsProvider timeZone="UTC" now={() => day('2026-11-20')}>
        <TokenStatusCard slot={{ ...live, addedAt: day('2026-11-01'), addedBy }} />
      </WordsProvider>,
    )
    const [term] = screen.getAllByText('Added')
    expect(`Added ${term?.nextElementSibling?.textContent}`.replaceAll('\u00a0', ' ')).toMatch(said)
  })
})

describe('the lifetime bar', () => {
  it('puts today over its mark', async () => {
    const picture = await renderLife({ expiry: at('2026-12-10'), dataAccessExpiry: UNKNOWN })
    const [line] = mark(picture, 'today')
    expect(line).toHaveAttribute('x', '33.6%')
    expect(today()?.previousElementSibling).toHaveAttribute('width', '33.6%')
  })

  it('draws and names both clocks when they differ; the nearer one rules', async () => {
    const picture = await renderLife({ expiry: at('2026-12-10'), dataAccessExpiry: at('2026-11-25') })
    expect(picture).toHaveAccessibleName(
      'From Issued Nov 10, 2026 to Access to data ends Nov 25, 2026; later: Expires Dec 10, 2026',
    )
    expect(mark(picture, 'left')[0]).toHaveAttribute('width', '50%')
  })

  it('names the access to data where that ends later', async () => {
    const picture = await renderLife({ expiry: at('2026-12-10'), dataAccessExpiry: at('2027-01-09') })
    expect(picture).toHaveAccessibleName(/to Expires Dec 10, 2026; later: Access to data ends Jan 9, 2027$/)
  })

  it.each([
    [NEVER, 'open', 'Never expires'],
    [UNKNOWN, 'unknown', 'Meta did not say when it expires'],
  ])('goes on after the access to data: %j', async (expiry, shape, words) => {
    const picture = await renderLife({ expiry, dataAccessExpiry: at('2026-11-30') })
    expect(picture).toHaveAttribute('data-shape', shape)
    expect(picture).toHaveAccessibleName(new RegExp(`Access to data ends Nov 30, 2026; later: ${words}$`))
    expect(mark(picture, 'left')[0]).toHaveAttribute('width', '80%')
  })

  it.each([
    [NEVER, 'open', 'Never expires'],
    [UNKNOWN, 'unknown', 'Meta did not say when it expires'],
  ])('has no today where there is no end: %j', async (expiry, shape, words) => {
    const picture = await renderLife({ expiry, dataAccessExpiry: UNKNOWN })
    expect(picture).toHaveAttribute('data-shape', shape)
    expect(picture).toHaveAccessibleName(new RegExp(`${words}$`))
    expect(today()).not.toBeInTheDocument()
  })

  it('puts today after the end of a token that has expired', async () => {
    const picture = await renderLife({ expiry: at('2026-11-15'), dataAccessExpiry: UNKNOWN })
    expect(mark(picture, 'today')[0]).toHaveAttribute('x', '100%')
    expect(Number.parseFloat(mark(picture, 'left')[0]?.getAttribute('width') ?? '')).toBeCloseTo(50, 0)
  })
})

describe('a check that told nothing', () => {
  it('keeps what was known, says how old it is, and is marked in words', async () => {
    await renderLife({ expiry: NEVER, dataAccessExpiry: UNKNOWN, check: 'failed' })
    expect(screen.getByText('Works')).toBeVisible()
    expect(screen.getByText('Last check failed')).toBeVisible()
    expect(screen.getByText(/Meta’s last answer, from 2 hours ago/)).toBeVisible()
  })

  it('is told from one that Meta did not allow', async () => {
    await renderLife({ expiry: NEVER, dataAccessExpiry: UNKNOWN, check: 'not-inspectable' })
    expect(screen.getByText(/Meta does not let this app look at this token/)).toBeVisible()
  })

  it('is not mentioned when the last one told something', async () => {
    await renderLife({ expiry: NEVER, dataAccessExpiry: UNKNOWN })
    expect(screen.queryByText('Last check failed')).not.toBeInTheDocument()
  })
})

describe('what a working token is said to do', () => {
  it('is to send messages', async () => {
    const { live } = await sampleCredential('permanent')
    render(<TokenStatusCard slot={live} />)
    expect(screen.getByText('Meta accepts this token. Messages can be sent.')).toBeVisible()
  })

  it('is no promise where a permission is missing', async () => {
    const { live } = await sampleCredential('missing-permission')
    render(<TokenStatusCard slot={live} lacksPermission />)
    expect(screen.getByText(/it lacks something you need/)).toBeVisible()
    expect(screen.queryByText(/Messages can be sent/)).not.toBeInTheDocument()
  })

  it('is of the past where Meta refused a message since', async () => {
    const { live } = await sampleCredential('permanent')
    const at = new Date(live!.inspection!.checkedAt.getTime() + 1_000)
    render(<TokenStatusCard slot={{ ...live!, lastError: { error: makeTokenError(), at } }} />)
    expect(screen.getByText('Meta accepted this token at the last check.')).toBeVisible()
  })
})
