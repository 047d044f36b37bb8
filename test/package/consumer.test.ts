import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packPackage, root } from './packed.js'

const packed = packPackage({ dependencies: true })
afterAll(packed.remove)

const SOURCE = `import { ApiCredentialsPanel, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import { createCredentialsClient, type CredentialsClient } from '@chakrahq/whatsapp-credentials/client'
import { parseGraphError, type GraphError } from '@chakrahq/whatsapp-credentials/core'
import { createCredentialsHandler } from '@chakrahq/whatsapp-credentials/server'
import { lockDataDirectory } from '@chakrahq/whatsapp-credentials/server/node'
import { createScenario } from '@chakrahq/whatsapp-credentials/testing'
import '@chakrahq/whatsapp-credentials/styles.css'

export const client: CredentialsClient = createCredentialsClient({ baseUrl: '/api' })
export const error: GraphError = parseGraphError(null)
export const element = <CredentialsProvider client={client}><ApiCredentialsPanel credentialId="a" /></CredentialsProvider>
export const used = [createCredentialsHandler, lockDataDirectory, createScenario]
// @ts-expect-error a panel needs to know which credential it shows
export const wrong = <ApiCredentialsPanel />
`

beforeAll(() => {
  writeFileSync(join(packed.project, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(packed.project, 'consumer.tsx'), SOURCE)
})

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])('a consumer with moduleResolution %s type-checks, libraries included', (moduleResolution, module) => {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: ['node'],
  }
  const config = join(packed.project, `tsconfig.${moduleResolution}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['consumer.tsx'] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  expect(() => execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8', stdio: 'pipe' })).not.toThrow()
})
