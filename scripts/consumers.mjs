// Type-checks a consumer of the packed package, libraries included (`skipLibCheck: false`), with each TypeScript from 5.6 to 7,
// beside the newest and the oldest peers.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packInto } from './pack-project.mjs'

const VERSIONS = ['5.6.3', '5.9.3', '6.0.3', '7.0.2']
const RESOLUTIONS = [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
]
/** The newest of what the package asks its hosts for, and the oldest. */
const PEERS = {
  newest: [
    'react@19.3.1',
    'react-dom@19.3.1',
    '@types/react@19.3.0',
    '@types/react-dom@19.3.0',
    '@tanstack/react-query@5.108.0',
  ],
  oldest: [
    'react@18.3.0',
    'react-dom@18.3.0',
    '@types/react@18.3.0',
    '@types/react-dom@18.3.0',
    '@tanstack/react-query@5.82.0',
  ],
}
const NAME = '@chakrahq/whatsapp-credentials'
const CONSUMER = `import { useQuery } from '@tanstack/react-query'
import { ApiCredentialsPanel, CredentialsProvider, credentialMutations, credentialQueries, ExpiryBanner, useCredential, useCredentialAlerts } from '${NAME}'
import { chakraFetch, createCredentialsClient, type CredentialsClient } from '${NAME}/client'
import { findGuidance, parseGraphError, type GraphError } from '${NAME}/core'
import { createCredentials, createCredentialsHandler, createGraphClient, createMemoryStore, createTokenVault } from '${NAME}/server'
import { lockDataDirectory } from '${NAME}/server/node'
import { createScenario } from '${NAME}/testing'
import { credentialsPage } from '${NAME}/testing/playwright'
import '${NAME}/styles.css'

export const client: CredentialsClient = createCredentialsClient({ baseUrl: '/api', fetch: chakraFetch() })
export const error: GraphError = parseGraphError(null)
export const title: string = findGuidance(error).title
export const Version = () => <p>{useCredential('a').data?.version ?? useQuery(credentialQueries.detail(client, 'a')).data?.label}</p>
export const { mutationFn } = credentialMutations.promote(client, 'a')
export const Total = () => <p>{useCredentialAlerts().total}</p>
export const element = (
  <CredentialsProvider client={client}>
    <ExpiryBanner />
    <ApiCredentialsPanel credentialId="a" headingLevel={1} className="mine" />
  </CredentialsProvider>
)
export const handle: (request: Request) => Promise<Response> = createCredentialsHandler({
  basePath: '/api',
  authorize: () => ({ accountId: 'a', actor: 'b', can: 'manage' }),
  credentials: createCredentials({
    store: createMemoryStore(),
    graph: createGraphClient({}),
    vault: createTokenVault({ keys: [{ id: 'k', key: new Uint8Array(32) }] }),
  }),
})
export const used = [lockDataDirectory, createScenario, credentialsPage]
// @ts-expect-error a panel needs to know which credential it shows
export const wrong = <ApiCredentialsPanel />
`

const OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: ['node'],
}

/** Installs the package beside these peers and counts the consumers that do not compile. */
function failuresWith(peers) {
  const project = mkdtempSync(join(tmpdir(), 'consumers-'))
  const run = (command, args) => spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  try {
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
    writeFileSync(join(project, 'consumer.tsx'), CONSUMER)
    const compilers = VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`)
    const args = ['install', '--no-audit', '--no-fund', '--loglevel', 'error', '--no-bin-links']
    const installed = run('npm', [...args, packInto(project), '@types/node@20.19.43', ...peers, ...compilers])
    if (installed.status !== 0) throw new Error(installed.stderr)

    let failures = 0
    for (const version of VERSIONS) {
      for (const [moduleResolution, module] of RESOLUTIONS) {
        const compilerOptions = { ...OPTIONS, module, moduleResolution }
        writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.tsx'] }))
        const tsc = join(project, `node_modules/typescript-${version}/bin/tsc`)
        const { status, stdout } = run(process.execPath, [tsc, '-p', 'tsconfig.json'])
        console.log(`${status === 0 ? '✓' : '✗'} TypeScript ${version}, ${moduleResolution}`)
        if (status !== 0) console.log(stdout.split('\n').slice(0, 20).join('\n'))
        failures += status === 0 ? 0 : 1
      }
    }
    return failures
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

let failures = 0
for (const [name, peers] of Object.entries(PEERS)) {
  console.log(`• ${name}: ${peers.join(', ')}`)
  failures += failuresWith(peers)
}
if (failures > 0) throw new Error(`${failures} consumers do not compile.`)
