import { describe, expect, test } from 'vitest'
import { brokenFloors, brokenLayers, importsWithoutExtension, isStrayBarrel } from './layer-rules.js'
import { importsOf, readSources, sourceFile } from './source-files.js'

const sources = readSources()

// Tables of words and facts: long because there is much to say, not because they do much.
const DATA: string[] = []

describe('the sources', () => {
  test('import downwards only', () => {
    expect(sources.flatMap(brokenLayers)).toEqual([])
  })

  test('keep the floors of react apart', () => {
    expect(sources.flatMap(brokenFloors)).toEqual([])
  })

  test('have no barrel but the entries', () => {
    expect(sources.filter(isStrayBarrel).map(({ path }) => path)).toEqual([])
  })

  test('import each other with an extension', () => {
    expect(sources.flatMap(importsWithoutExtension)).toEqual([])
  })

  test('have named exports only', () => {
    expect(
      sources.filter(({ text }) => /^export default\b|\bas default\b/m.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  test('have names in kebab case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/
    expect(sources.map(({ path }) => path).filter((path) => !kebab.test(path.split('/').at(-1)!))).toEqual([])
  })

  test('have no file beyond 300 lines but data', () => {
    const long = sources.filter(({ path, text }) => text.split('\n').length > 301 && !DATA.includes(path))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test("say 'use client' in the entry of react only", () => {
    const marked = sources.filter(({ text }) => /^['"]use client['"]/m.test(text)).map(({ path }) => path)
    expect(marked).toEqual(['react/index.ts'])
  })
})

describe('the rules', () => {
  test.each([
    ['core/a.ts', "import { b } from '../contract/b.js'"],
    ['core/a.ts', "import * as v from 'valibot'"],
    ['contract/a.ts', "import type { B } from '../server/b.js'"],
    ['server/a.ts', "import { useState } from 'react'"],
    ['server/a.ts', "import { readFileSync } from 'node:fs'"],
    ['server/a.ts', "const b = await import('../testing/b.js')"],
    ['react/ui/a.tsx', "export type { B } from '../../server/b.js'"],
    ['testing/a.ts', "import '../react/index.js'"],
    ['locales/es.ts', "import { commonLabels } from '../react/lib/labels/common-labels.js'"],
    ['locales/es.ts', "import type { Words } from '../react/lib/words-context.js'"],
    ['react/lib/a.ts', "import { es } from '../../locales/es.js'"],
    ['elsewhere/a.ts', "import { b } from './b.js'"],
  ])('refuse %s with %s', (path, text) => {
    expect(brokenLayers(sourceFile(path, text))).toHaveLength(1)
  })

  test.each([
    ['react/lib/a.ts', "import { B } from '../ui/b.js'"],
    ['react/ui/a.tsx', "import { B } from '../components/b.js'"],
    ['react/components/a.tsx', "import { B } from './b.js'"],
    ['react/components/a.tsx', "import { useB } from '../data/use-b.js'"],
    ['react/components/a/part.tsx', "import { B } from '../b/part.js'"],
    ['react/data/a.ts', "import { B } from '../panel/b.js'"],
  ])('refuse, inside react, %s with %s', (path, text) => {
    expect(brokenFloors(sourceFile(path, text))).toHaveLength(1)
  })

  test.each([
    ['server/node/a.ts', "import { readFileSync } from 'node:fs'"],
    ['locales/es/a.ts', "import type { CommonLabels } from '../../react/lib/labels/common-labels.js'"],
    ['locales/es/a.ts', "import { plurals } from '../lib/plurals.js'"],
    ['react/panel/a.tsx', "import { B } from '../components/b.js'"],
    ['react/components/a/a.tsx', "import { Part } from './part.js'"],
    ['testing/a.ts', "import { b } from '../server/index.js'"],
  ])('allow %s with %s', (path, text) => {
    const file = sourceFile(path, text)
    expect([...brokenLayers(file), ...brokenFloors(file)]).toEqual([])
  })

  test('see a barrel', () => {
    expect(isStrayBarrel(sourceFile('core/tokens/all.ts', "export { a } from './a.js'"))).toBe(true)
    expect(isStrayBarrel(sourceFile('core/index.ts', "export { a } from './a.js'"))).toBe(false)
    expect(isStrayBarrel(sourceFile('core/a.ts', "import { b } from './b.js'\nexport const a = b"))).toBe(false)
  })

  test('read every way to import', () => {
    const text = [
      "import a from 'a'",
      "import {\n  b,\n  type C,\n} from 'b'",
      "import 'c'",
      "export { d } from 'd'",
      "export * from 'e'",
      "const f = lazy(() => import('f'))",
      "type G = import('g').G",
    ].join('\n')
    expect(importsOf(text).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })
})
