import { render, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Credential } from '../../../src/contract/index.js'
import { permissionMatrix } from '../../../src/core/index.js'
import {
  ApiCredentialsPanel,
  CredentialsProvider,
  CredentialList,
  CredentialTimeline,
  ErrorInbox,
  ExpiryBanner,
  ExpiryNotice,
  GuidanceDialog,
  GuidanceSummary,
  PermissionTable,
  ProofOfUse,
  TokenComparisonView,
  TokenForm,
  TokenStatusCard,
} from '../../../src/react/index.js'
import { createScenario, type ScenarioWorld } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

let world: ScenarioWorld
let waiting: Credential
let refused: Credential

beforeAll(async () => {
  world = await createScenario('candidate-with-losses')
  waiting = await world.client.get(world.credentialId)
  const other = await createScenario('password-changed')
  refused = await other.client.get(other.credentialId)
})

const host = { className: 'of-the-host', id: 'mine', lang: 'en-IN', 'data-host': 'yes' }

interface Given {
  ref: (element: HTMLElement | null) => void
  className: string
  id: string
  lang: string
}

const error = () => refused.live!.inspection!.error!
const common = () => ({ requirements: waiting.requirements })

const LEAVES: [name: string, tag: string, draw: (given: Given) => React.ReactNode][] = [
  ['ApiCredentialsPanel', 'SECTION', (given) => <ApiCredentialsPanel {...given} credentialId={world.credentialId} />],
  ['CredentialTimeline', 'SECTION', (given) => <CredentialTimeline {...given} events={[]} />],
  ['CredentialList', 'SECTION', (given) => <CredentialList {...given} />],
  ['ErrorInbox', 'SECTION', (given) => <ErrorInbox {...given} errors={[]} live={null} />],
  ['ExpiryBanner', 'SECTION', (given) => <ExpiryBanner {...given} />],
  ['ExpiryNotice', 'DIV', (given) => <ExpiryNotice {...given} alert={refused.alerts[0]!} place="Acme" />],
  ['GuidanceDialog', 'DIV', (given) => <GuidanceDialog {...given} error={error()} open onOpenChange={() => {}} />],
  ['GuidanceSummary', 'DIV', (given) => <GuidanceSummary {...given} error={error()} />],
  [
    'PermissionTable',
    'SECTION',
    (given) => (
      <PermissionTable
        {...given}
        {...common()}
        matrix={permissionMatrix(waiting.live!.inspection, waiting.requirements)}
        reach={[]}
      />
    ),
  ],
  ['ProofOfUse', 'SECTION', (given) => <ProofOfUse {...given} live={waiting.live!} senders={[]} />],
  [
    'TokenComparisonView',
    'SECTION',
    (given) => (
      <TokenComparisonView
        {...given}
        {...common()}
        live={waiting.live}
        candidate={waiting.candidate!}
        comparison={waiting.comparison!}
      />
    ),
  ],
  ['TokenForm', 'FORM', (given) => <TokenForm {...given} onSubmit={() => Promise.resolve()} />],
  ['TokenStatusCard', 'SECTION', (given) => <TokenStatusCard {...given} slot={waiting.live} />],
  ['TokenStatusCard without a token', 'SECTION', (given) => <TokenStatusCard {...given} slot={null} />],
]

describe.each(LEAVES)('%s', (_, tag, draw) => {
  it.each([false, true])('gives the host its element, classes and attributes; StrictMode: %s', async (strict) => {
    let element: HTMLElement | null = null
    const ref = (given: HTMLElement | null) => {
      element = given
    }
    const { unmount } = render(
      <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now}>
        {draw({ ...host, ref })}
      </CredentialsProvider>,
      { reactStrictMode: strict },
    )
    await waitFor(() => expect(element).toBeInstanceOf(HTMLElement))
    expect(element).toHaveProperty('tagName', tag)
    expect(element).toHaveClass('wac-root', host.className)
    expect(element).toHaveAttribute('id', host.id)
    expect(element).toHaveAttribute('lang', host.lang)
    expect(element).toHaveAttribute('data-host', 'yes')
    unmount()
    expect(element).toBeNull()
  })
})
