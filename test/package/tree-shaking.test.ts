import { afterAll, describe, expect, test } from 'vitest'
import { BUNDLERS, bundleImport, type BundlerName } from '../../bench/bundle-import.mjs'
import { HOST_IMPORTS, type Content } from '../../bench/host-imports.mjs'
import { GUIDANCE } from '../../src/core/index.js'
import { packPackage } from './packed.js'

const packed = packPackage({ dependencies: true })
afterAll(packed.remove)

const bundlers = Object.keys(BUNDLERS) as BundlerName[]
const NAME = '@chakrahq/whatsapp-credentials'

// What survives minification: words for people, and names that other code looks up.
const SENTENCE = GUIDANCE[0]!.cause.match(/[A-Za-z ,]{24,}/)![0]
const MARKS: Record<Content, RegExp> = {
  dialog: /data-radix-focus-guard/,
  form: /shouldUnregister/,
  schemas: /kind:\s*["'`]schema["'`]/,
  prose: new RegExp(SENTENCE),
  server: /AES-GCM/,
  'fake Graph': /EAAFAKE/,
  languages: /Credencia(?:l|is)/,
  React: /["'`]react(?:\/jsx-runtime)?["'`]/,
}
const DOCTOR = /stylesheet is missing/

const foundIn = (texts: string[], marks: Content[]) =>
  marks.filter((mark) => texts.some((text) => MARKS[mark].test(text)))

describe.each(bundlers)('%s', (bundler) => {
  test.each(HOST_IMPORTS)('loads with $name nothing that it can do without', async ({ source, without }) => {
    const { first, all } = await bundleImport(bundler, packed.project, source)
    expect(foundIn(first, without)).toEqual([])
    expect(all.filter((text) => DOCTOR.test(text))).toEqual([])
    const never: Content[] = ['server', 'fake Graph', 'languages']
    expect(foundIn(all, never)).toEqual([])
  })
})

describe('the search', () => {
  test.each([
    ['dialog', `export { GuidanceDialog } from '${NAME}'`],
    ['form', `export { TokenForm } from '${NAME}'`],
    ['schemas', `export { createCredentialsClient } from '${NAME}/client'`],
    ['prose', `export { GUIDANCE } from '${NAME}/core'`],
    ['server', `export * from '${NAME}/server'`],
    ['fake Graph', `export * from '${NAME}/testing'`],
    ['languages', `export * from '${NAME}/locales/es'`],
    ['React', `export * from '${NAME}'`],
  ] satisfies [Content, string][])('finds %s where it is', async (content, source) => {
    const { all } = await bundleImport('rolldown', packed.project, source)
    expect(foundIn(all, [content])).toEqual([content])
  })

  test('finds the doctor in the package', () => {
    const texts = packed.files.filter((name) => name.endsWith('.js')).map(packed.read)
    expect(texts.some((text) => DOCTOR.test(text))).toBe(true)
  })
})
