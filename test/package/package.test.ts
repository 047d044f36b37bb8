import { homedir } from 'node:os'
import { afterAll, describe, expect, test } from 'vitest'
import { packPackage, root } from './packed.js'

interface Manifest {
  files: string[]
  scripts: Record<string, string>
  sideEffects: string[]
  exports: Record<string, string | Record<string, string>>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

const packed = packPackage()
afterAll(packed.remove)

const manifest = JSON.parse(packed.read('package.json')) as Manifest
const modules = packed.files.filter((name) => name.endsWith('.js'))
const withText = packed.files.map((name) => ({ name, text: packed.read(name) }))

const OPENAPI = 'dist/contract/openapi.json.js'
const onlyForwards = (text: string) => !/^(?!import |export \{|['"]use client['"]|\/\/|$)/m.test(text)

const TOKEN_SHAPED = /EAA[A-Za-z0-9]{20,}|IG[A-Za-z0-9]{40,}|\b\d{14,17}\|[A-Za-z0-9_-]{20,}/g
const SAID_TO_BE_FALSE = /FAKE|EXAMPLE|CANARY|SAMPLE|DEMO/i

describe('the packed package', () => {
  test('holds the built files, the manifest and its papers, and nothing else', () => {
    const strangers = packed.files.filter((name) => !name.startsWith('dist/'))
    expect(strangers).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
    expect(packed.files.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))).toEqual([])
  })

  test('points every export at a file it holds', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(targets.filter((target) => !packed.files.includes(target.replace('./', '')))).toEqual([])
  })

  test('runs nothing when it is installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([])
  })

  test('calls only its stylesheets a side effect', () => {
    expect(manifest.sideEffects).toEqual(['**/*.css'])
  })

  test("begins the entry of react with 'use client', and no other module", () => {
    expect(packed.read('dist/react/index.js')).toMatch(/^['"]use client['"]/)
    const marked = modules.filter((name) => /^['"]use client['"]/m.test(packed.read(name)))
    expect(marked).toEqual(['dist/react/index.js'])
  })

  test('has a declaration for every module', () => {
    const without = modules.filter((name) => !packed.files.includes(name.replace(/\.js$/, '.d.ts')))
    expect(without.filter((name) => name !== OPENAPI)).toEqual([])
  })

  test('has a source map, with the sources in it, for every module that has code', () => {
    const blind = modules.filter((name) => {
      if (name === OPENAPI || onlyForwards(packed.read(name))) return false
      if (!packed.files.includes(`${name}.map`)) return true
      const map = JSON.parse(packed.read(`${name}.map`)) as { sources: string[]; sourcesContent?: unknown[] }
      return map.sources.length === 0 || map.sourcesContent?.length !== map.sources.length
    })
    expect(blind).toEqual([])
  })

  test('names no folder of the machine that built it', () => {
    const absolute = withText.filter(({ text }) => text.includes(root.slice(0, -1)) || text.includes(`${homedir()}/`))
    expect(absolute.map(({ name }) => name)).toEqual([])
  })

  test('holds no token but those that say they are false', () => {
    const found = withText.flatMap(({ name, text }) =>
      (text.match(TOKEN_SHAPED) ?? []).map((token) => ({ name, token })),
    )
    expect(found.filter(({ token }) => !SAID_TO_BE_FALSE.test(token))).toEqual([])
  })

  test('imports only what it declares', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    const specifiers = modules.flatMap((name) =>
      Array.from(packed.read(name).matchAll(/(?:from|import)\s*\(?\s*["']([^"'.][^"']*)["']/g), (match) => match[1]!),
    )
    const bare = new Set(
      specifiers.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    )
    expect([...bare].filter((name) => !name.startsWith('node:') && !declared.includes(name))).toEqual([])
  })
})

test('the search for tokens finds one', () => {
  expect('const token = "EAAB1234567890abcdefGHIJ"'.match(TOKEN_SHAPED)).toHaveLength(1)
  expect('EAAFAKE1234567890abcdefGHIJ').toMatch(SAID_TO_BE_FALSE)
})
