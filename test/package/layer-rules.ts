import { posix } from 'node:path'
import type { SourceFile } from './source-files.js'

const MAY_IMPORT: Record<string, { layers: string[]; packages: RegExp }> = {
  core: { layers: ['core'], packages: /^$/ },
  contract: { layers: ['core', 'contract'], packages: /^valibot$/ },
  server: { layers: ['core', 'contract', 'server'], packages: /^valibot$/ },
  locales: { layers: ['locales'], packages: /^$/ },
  testing: { layers: ['core', 'contract', 'server', 'testing'], packages: /^$/ },
  react: {
    layers: ['core', 'contract', 'react'],
    packages: /^(react|react-dom|@tanstack\/react-query|react-hook-form|@radix-ui\/react-dialog)(\/|$)/,
  },
}

// A translation costs nothing but itself: of react it knows how its words are called, and no more.
const WORDS_OF_REACT = /^import type .* from '(?:\.\.\/)+react\/lib\/labels\/[a-z-]+\.js'$/

const REACT_FLOORS: Record<string, string[]> = {
  lib: ['lib'],
  ui: ['lib', 'ui'],
  components: ['lib', 'ui', 'components'],
  data: ['lib', 'data'],
  list: ['lib', 'ui', 'components', 'data', 'list'],
  banner: ['lib', 'ui', 'components', 'data', 'banner'],
  panel: ['lib', 'ui', 'components', 'data', 'panel'],
  guidance: ['lib', 'ui', 'components', 'data', 'panel', 'guidance'],
  'index.ts': ['lib', 'ui', 'components', 'data', 'list', 'banner', 'panel', 'guidance'],
}

const ENTRIES = [
  'core/index.ts',
  'contract/index.ts',
  'react/index.ts',
  'server/index.ts',
  'server/node/index.ts',
  'testing/index.ts',
  'testing/playwright/index.ts',
]

const resolve = (file: SourceFile, specifier: string) => posix.join(posix.dirname(file.path), specifier)
const layerOf = (path: string) => path.split('/')[0]!
const floorOf = (path: string) => path.split('/')[1]!
/** A leaf is one file of `components/`, or one folder of it with its parts. */
const leafOf = (path: string) => path.split('/')[2]!.replace(/\.(tsx?|js)$/, '')
const isRelative = (specifier: string) => specifier.startsWith('.')

/** What a file imports from a layer above or beside its own, or from a package that its layer does without. */
export function brokenLayers(file: SourceFile): string[] {
  const rule = MAY_IMPORT[layerOf(file.path)]
  if (!rule) return [`${file.path} is in no layer`]
  const typesOfWords = file.text.split('\n').filter((line) => WORDS_OF_REACT.test(line))
  return file.imports.flatMap((specifier) => {
    if (layerOf(file.path) === 'locales' && typesOfWords.some((line) => line.includes(`'${specifier}'`))) return []
    if (specifier.startsWith('node:')) {
      return file.path.startsWith('server/node/') ? [] : [`${file.path} imports ${specifier}`]
    }
    const allowed = isRelative(specifier)
      ? rule.layers.includes(layerOf(resolve(file, specifier)))
      : rule.packages.test(specifier)
    return allowed ? [] : [`${file.path} imports ${specifier}`]
  })
}

/** Inside react: lib ← ui ← leaves ← panel, and no leaf knows another one or the data. */
export function brokenFloors(file: SourceFile): string[] {
  if (layerOf(file.path) !== 'react') return []
  const floors = REACT_FLOORS[floorOf(file.path)]
  if (!floors) return [`${file.path} is on no floor of react`]
  return file.imports
    .filter(isRelative)
    .map((specifier) => ({ specifier, target: resolve(file, specifier) }))
    .filter(({ target }) => layerOf(target) === 'react')
    .filter(({ target }) => {
      if (!floors.includes(floorOf(target))) return true
      return (
        floorOf(file.path) === 'components' && floorOf(target) === 'components' && leafOf(file.path) !== leafOf(target)
      )
    })
    .map(({ specifier }) => `${file.path} imports ${specifier}`)
}

const RE_EXPORT = /^export\s[^'"`;()]*?\bfrom\s*['"]/m

/** Entries re-export; nothing else does, and nothing else is called index. */
export function isStrayBarrel(file: SourceFile): boolean {
  return !ENTRIES.includes(file.path) && (RE_EXPORT.test(file.text) || /(^|\/)index\.tsx?$/.test(file.path))
}

/** Relative imports carry `.js`, which `nodenext` consumers need. */
export function importsWithoutExtension(file: SourceFile): string[] {
  return file.imports
    .filter((specifier) => isRelative(specifier) && !/\.(js|json)$/.test(specifier))
    .map((specifier) => `${file.path} imports ${specifier}`)
}
