// Type-checks a consumer of the packed package, libraries included (`skipLibCheck: false`), with each TypeScript from 5.6 to 7.
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
const NAME = '@chakrahq/whatsapp-credentials'
const CONSUMER = `import { ApiCredentialsPanel, CredentialsProvider, ExpiryBanner, useCredentialAlerts } from '${NAME}'
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

const project = mkdtempSync(join(tmpdir(), 'consumers-'))
const run = (command, args) => spawnSync(command, args, { cwd: project, encoding: 'utf8' })
try {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(join(project, 'consumer.tsx'), CONSUMER)
  const compilers = VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`)
  const needed = ['react@19.3.1', 'react-dom@19.3.1', '@tanstack/react-query@5.108.0', '@types/react@19.3.0']
  needed.push('@types/react-dom@19.3.0', '@types/node@20.19.43')
  const args = ['install', '--no-audit', '--no-fund', '--loglevel', 'error', '--no-bin-links']
  const installed = run('npm', [...args, packInto(project), ...needed, ...compilers])
  if (installed.status !== 0) throw new Error(installed.stderr)

  let failures = 0
  for (const version of VERSIONS) {
    for (const [moduleResolution, module] of RESOLUTIONS) {
      const compilerOptions = {
        module,
        moduleResolution,
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
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.tsx'] }))
      const tsc = join(project, `node_modules/typescript-${version}/bin/tsc`)
      const { status, stdout } = run(process.execPath, [tsc, '-p', 'tsconfig.json'])
      console.log(`${status === 0 ? '✓' : '✗'} TypeScript ${version}, ${moduleResolution}`)
      if (status !== 0) console.log(stdout.split('\n').slice(0, 20).join('\n'))
      failures += status === 0 ? 0 : 1
    }
  }
  if (failures > 0) throw new Error(`${failures} consumers do not compile.`)
} finally {
  rmSync(project, { recursive: true, force: true })
}
