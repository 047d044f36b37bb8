import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { pseudoLocale } from '../../../stories/support/pseudo-locale.js'
import {
  CredentialList,
  CredentialsProvider,
  ExpiryBanner,
  GuidanceDialog,
  TokenForm,
} from '../../../src/react/index.js'
import { GUIDANCE } from '../../../src/core/index.js'
import { createScenario, scenarios, type ScenarioName, type ScenarioWorld } from '../../../src/testing/index.js'
import { guidanceExample } from '../../../stories/support/guidance-example.js'
import { quickQueries, renderPanel } from '../support/render-panel.js'
import { visibleTexts } from '../support/visible-texts.js'

// Japanese dates hold no Latin letters, so none of theirs is taken for a word of ours.
const provider = { ...pseudoLocale, locale: 'ja' }
const { labels } = pseudoLocale

const DATA_KEYS = new Set([
  'label',
  'name',
  'displayPhoneNumber',
  'verifiedName',
  'appName',
  'addedBy',
  'actor',
  'sender',
])
const DATA_LISTS = new Set(['senders'])

const dataOf = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return DATA_KEYS.has(key) ? [value] : []
  if (Array.isArray(value))
    return value.flatMap((item) => (DATA_LISTS.has(key) && typeof item === 'string' ? [item] : dataOf(item)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => dataOf(inner, name))
}

const dataIn = async ({ client, credentialId }: ScenarioWorld): Promise<string[]> => {
  const [credential, { events }] = await Promise.all([client.get(credentialId), client.events(credentialId)])
  return dataOf({ credential, events })
}

const CODES = /https:\/\/\S+|\b[a-z]+(?:_[a-z]+)+\b|\b[0-9a-f]{4}(?:-[0-9a-f]{4})+\b|\b(?:GMT|UTC)\b/g

/** Words that no label has made: what is left when names, permissions, fingerprints and zones are taken away. */
const strayWords = (data: string[]): string[] =>
  visibleTexts().filter((text) => {
    const rest = data.reduce((left, known) => left.replaceAll(known, ''), text).replace(CODES, '')
    return /[A-Za-z]{2,}/.test(rest)
  })

it('sees a word that is not marked, also one that is only read out', () => {
  render(
    <p>
      <b>⟦Ŵöŕķš ~~⟧</b> Works <i aria-label="Closed" title="⟦Çļöšéð ~~⟧" /> whatsapp_business_messaging
    </p>,
  )
  expect(strayWords(['Acme'])).toEqual(['Works', 'Closed'])
})

describe('the panel in a language made of marks', () => {
  it.each(Object.keys(scenarios) as ScenarioName[])('has no word of its own: %s', async (name) => {
    const world = await renderPanel(name, { provider })
    await screen.findByRole('heading', { name: labels.timeline.heading })
    if (scenarios[name].live) await screen.findByRole('heading', { name: labels.permissions.heading })
    expect(visibleTexts().filter((text) => text.includes('⟦')).length).toBeGreaterThan(8)
    expect(strayWords(await dataIn(world))).toEqual([])
  })

  it('has none in the guidance that it opens', async () => {
    const world = await renderPanel('password-changed', { provider })
    await world.user.click((await screen.findAllByRole('button', { name: labels.common.whatDoesThisMean }))[0]!)
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(labels.guidance.steps)).toBeVisible()
    const { live } = await world.client.get(world.credentialId)
    const error = live?.inspection?.error
    expect(strayWords([...(await dataIn(world)), `${error?.message}`, `${error?.type}`, `${error?.traceId}`])).toEqual(
      [],
    )
  })
})

describe('the parts in a language made of marks', () => {
  it.each(GUIDANCE.map(({ id }) => id as Parameters<typeof guidanceExample>[0]))(
    'have no word of their own in the guidance %s',
    async (id) => {
      const world = await createScenario('permanent')
      const { live } = await world.client.get(world.credentialId)
      const { error, facts } = guidanceExample(id, live?.status)
      render(
        <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now} {...provider}>
          <GuidanceDialog error={error} facts={facts} open onOpenChange={() => {}} />
        </CredentialsProvider>,
      )
      await screen.findByRole('dialog')
      expect(strayWords([`${error.message}`, `${error.type}`, `${error.traceId}`])).toEqual([])
    },
  )

  it.each<ScenarioName>(['five-days-left', 'expired', 'revoked', 'data-access-soon', 'missing-permission'])(
    'have none in the banner: %s',
    async (name) => {
      const world = await createScenario(name)
      render(
        <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now} {...provider}>
          <ExpiryBanner onRotate={() => {}} onExplain={() => {}} />
        </CredentialsProvider>,
      )
      await screen.findAllByRole('button', { name: labels.expiry.rotate })
      expect(strayWords(await dataIn(world))).toEqual([])
    },
  )

  it('have none in the list of credentials, nor when a search finds nothing', async () => {
    const world = await createScenario('five-days-left')
    const user = userEvent.setup()
    render(
      <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now} {...provider}>
        <CredentialList />
      </CredentialsProvider>,
    )
    await user.type(await screen.findByLabelText(labels.list.search), '###')
    expect(await screen.findByText(labels.list.noMatch('###'))).toBeVisible()
    expect(strayWords(await dataIn(world))).toEqual([])
    await user.clear(screen.getByLabelText(labels.list.search))
    expect(strayWords(await dataIn(world))).toEqual([])
  })

  it.each([labels.guidance.ticket, labels.guidance.whoCanFix])('have none behind %s', async (name) => {
    const world = await createScenario('permanent')
    const user = userEvent.setup()
    const { error } = guidanceExample('permission-10', undefined)
    render(
      <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now} {...provider}>
        <GuidanceDialog error={error} open onOpenChange={() => {}} onOpenTicket={() => {}} />
      </CredentialsProvider>,
    )
    await user.click(await screen.findByRole('button', { name }))
    expect(
      await screen.findByText(name === labels.guidance.ticket ? labels.handover.note : labels.handover.fixerIntro),
    ).toBeVisible()
    expect(strayWords([error.family, `${error.message}`, `${error.type}`, `${error.traceId}`])).toEqual([])
  })

  it.each([
    'EAAFAKE',
    `EAAFAKE${'a1B2c3D4'.repeat(20)}`,
    'Bearer EAAFAKEx',
    '123456789012345',
    'hunter2 hunter2',
    '0123456789abcdef0123456789abcdef',
    'EAAFAKE…•••',
    '',
  ])('have none beside the field for a paste such as %j', async (text) => {
    const world = await createScenario('permanent')
    const user = userEvent.setup()
    render(
      <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now} {...provider}>
        <TokenForm onSubmit={() => Promise.reject(new Error('no'))} />
      </CredentialsProvider>,
    )
    await user.click(await screen.findByLabelText(labels.tokenForm.field))
    if (text) await user.paste(text)
    await user.click(screen.getByRole('button', { name: labels.tokenForm.submit }))
    expect(strayWords([])).toEqual([])
  })
})
