import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { componentNames, FOLDER, pageOf, propsOf, renewed } from '../../scripts/component-docs.mjs'

const HEADINGS = ['Use', 'Props', 'Keyboard', 'Attributes and tokens', 'ARIA']
const names = componentNames()

describe('the pages of the components', () => {
  test('are there, one for each, and the list names them', () => {
    expect(names).toContain('ApiCredentialsPanel')
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8')
    expect(names.filter((name) => !existsSync(join(FOLDER, pageOf(name))) || !index.includes(pageOf(name)))).toEqual([])
    expect(readdirSync(FOLDER).sort()).toEqual(['README.md', ...names.map(pageOf)].sort())
  })

  test.each(names)(
    '%s has the headings, and the props of the source (`node scripts/component-docs.mjs --write`)',
    async (name) => {
      const path = join(FOLDER, pageOf(name))
      const page = readFileSync(path, 'utf8')
      expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, heading]) => heading)).toEqual(HEADINGS)
      const options = { ...(await resolveConfig(path)), parser: 'markdown' }
      expect(page).toBe(await format(renewed(page, name), options))
    },
  )

  test('tell types, defaults and what is required', () => {
    expect(propsOf('ApiCredentialsPanel')).toContain('| `credentialId` (required) | `string` |')
    expect(propsOf('ApiCredentialsPanel')).toMatch(/`headingLevel` \| `1 \\\| 2 \\\| 3 \\\| 4 \\\| 5` \| 2 \|/)
    expect(propsOf('ApiCredentialsPanel')).toContain('reaches the `<section>`')
    expect(propsOf('CredentialsProvider')).toContain('[`WordsProvider`](words-provider.md)')
  })
})
