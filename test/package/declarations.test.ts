import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './packed.js'

const declarations = readdirSync(join(root, 'dist/react'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.d.ts'),
)

test('declarations name ReactNode, which each React says in its own words', () => {
  const wordy = declarations.filter((name) =>
    readFileSync(join(root, 'dist/react', name), 'utf8').includes('Iterable<ReactNode>'),
  )
  expect(declarations.length).toBeGreaterThan(100)
  expect(wordy).toEqual([])
})

test('declarations need no package that only the newest React Query has', () => {
  const inferred = declarations.filter((name) =>
    readFileSync(join(root, 'dist/react', name), 'utf8').includes('@tanstack/query-core'),
  )
  expect(inferred).toEqual([])
})
