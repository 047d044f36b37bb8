import { beforeAll, describe, expect, it } from 'vitest'
import type { Credential } from '../../../src/contract/index.js'
import { credentialRows } from '../../../src/react/list/credential-rows.js'
import type { ScenarioName } from '../../../src/testing/index.js'
import { sampleCredential } from '../support/sample.js'

const NOW = new Date('2026-11-22T08:30:00Z')
const DAY = 86_400_000

const NAMES: ScenarioName[] = [
  'permanent',
  'five-days-left',
  'expired',
  'last-day',
  'sixty-days',
  'missing-permission',
  'empty',
]
let all: Credential[]

beforeAll(async () => {
  all = await Promise.all(NAMES.map(async (name) => ({ ...(await sampleCredential(name)), id: name, label: name })))
})

const orderAt = (now: Date, credentials = all) => credentialRows(credentials, now, {}, 'en').rows.map(({ id }) => id)

describe('the order of rows', () => {
  it('is by urgency, then by name', () => {
    expect(orderAt(NOW)).toEqual([
      'expired',
      'last-day',
      'missing-permission',
      'five-days-left',
      'empty',
      'permanent',
      'sixty-days',
    ])
  })

  it('does not depend on the order that the server gives', () => {
    expect(orderAt(NOW, all.toReversed())).toEqual(orderAt(NOW))
  })

  it('counts numbers in names as numbers', () => {
    const [first] = all
    const shops = [10, 9, 1].map((count) => ({ ...first!, id: `${count}`, label: `Shop ${count}` }))
    expect(orderAt(NOW, shops)).toEqual(['1', '9', '10'])
  })

  it('changes with time', () => {
    const later = new Date(NOW.getTime() + 6 * DAY)
    const { rows } = credentialRows(all, later, {}, 'en')
    expect(rows.find(({ id }) => id === 'five-days-left')).toMatchObject({
      state: 'expired',
      alert: { kind: 'expired' },
    })
  })
})

describe('the moment when rows change', () => {
  it('is the deadline of a token that is about to expire', () => {
    const lastDay = all.filter(({ id }) => id === 'last-day')
    const { changesAt } = credentialRows(lastDay, NOW, {}, 'en')
    expect(changesAt).toBeGreaterThan(NOW.getTime())
    expect(changesAt).toBeLessThanOrEqual(NOW.getTime() + DAY / 2 + 1)
  })

  it('never comes later than a row says something else', () => {
    const { rows, changesAt } = credentialRows(all, NOW, {}, 'en')
    const said = (shown: typeof rows) => shown.map(({ id, state, alert }) => [id, state, alert?.key])
    for (let time = NOW.getTime(); time < Math.min(changesAt, NOW.getTime() + 30 * DAY); time += DAY / 24)
      expect(said(credentialRows(all, new Date(time), {}, 'en').rows)).toEqual(said(rows))
  })
})
