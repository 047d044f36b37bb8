import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { root } from './packed.js'

const REACT = `'${join(root, 'dist/react/index.js')}'`
const CLIENT = `'${join(root, 'dist/contract/index.js')}'`

const external = /^(react|react-dom|@tanstack\/react-query)(\/|$)/

/** Bundles a host's import; gives the gzipped bytes of what loads first and of everything, in kB of 1000 bytes. */
async function weigh(source: string) {
  const folder = mkdtempSync(join(tmpdir(), 'weight-'))
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, source)
  try {
    const output = (await build({
      configFile: false,
      root,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        lib: { entry, formats: ['es'], fileName: 'entry' },
        rolldownOptions: { external },
      },
    })) as Rolldown.RolldownOutput[]
    const chunks = output.flatMap((bundle) => bundle.output).filter((part) => part.type === 'chunk')
    const first = new Set<string>()
    const load = (name: string): void => {
      if (first.has(name)) return
      first.add(name)
      chunks.find(({ fileName }) => fileName === name)?.imports.forEach(load)
    }
    chunks.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => load(fileName))
    const kilobytes = (parts: Rolldown.OutputChunk[]) =>
      parts.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000
    return { first: kilobytes(chunks.filter(({ fileName }) => first.has(fileName))), all: kilobytes(chunks) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the weight of an import', () => {
  it('keeps the panel at first paint under what a bare form and dialog weigh, 28 kB', async () => {
    const { first } = await weigh(
      `export { ApiCredentialsPanel, CredentialsProvider } from ${REACT}\nexport { createCredentialsClient } from ${CLIENT}`,
    )
    expect(first).toBeLessThan(28)
  })

  it('keeps the headless alerts under 5 kB', async () => {
    const { first } = await weigh(`export { useCredentialAlerts } from ${REACT}`)
    expect(first).toBeLessThan(5)
  })

  it('loads the dialog, the form and the catalogue only when they are needed', async () => {
    const panel = await weigh(`export { ApiCredentialsPanel, CredentialsProvider } from ${REACT}`)
    expect(panel.all).toBeGreaterThan(panel.first * 2)
  })
})
