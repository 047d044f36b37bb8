import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import { describe, expect, test } from 'vitest'
import { readSources } from './source-files.js'

const css = readFileSync(new URL('../../src/styles/styles.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const react = readSources()
  .filter(({ path }) => path.startsWith('react/'))
  .map(({ text }) => text)
  .join('\n')

const all = (text: string, pattern: RegExp) =>
  [...new Set(Array.from(text.matchAll(pattern), (match) => match[1]!))].sort()
const used = all(react, /(?<![\w-])(wac-[a-z0-9-]+)/g)
const styled = all(css, /\.(wac-[a-z0-9-]+)/g)
const tokens = all(css, /(?<![\w-])(--wac-[a-z0-9-]+)\s*:/g)

describe('the stylesheet', () => {
  test('has a rule for every class in use', () => {
    expect(used).not.toEqual([])
    expect(used.filter((name) => !styled.includes(name))).toEqual([])
  })

  test('has no rule for a class that nobody uses', () => {
    expect(styled.filter((name) => !used.includes(name))).toEqual([])
  })

  test('uses no token that it does not set', () => {
    const read = all(css, /var\((--wac-[a-z0-9-]+)\s*\)/g)
    expect(read.filter((name) => !tokens.includes(name))).toEqual([])
  })

  test('has its tokens in the README', () => {
    expect(tokens.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  test('keeps its colours where Vite or Next.js write it for older browsers', () => {
    const targets = { chrome: 111 << 16, safari: (16 << 16) | (4 << 8) }
    const lowered = transform({ filename: 'styles.css', code: Buffer.from(css), targets }).code.toString()
    expect(lowered).toContain('--wac-accent: light-dark(')
    expect(lowered).not.toContain('var(--lightningcss')
  })

  test('leaves the page alone: no reset, no font file, no import, nothing forced', () => {
    expect(css).not.toMatch(/!important|@import|@font-face|url\(/)
    const selectors = all(css.replace(/@[^{;]+\{/g, '{'), /(?:^|[{}])\s*([^{}@;]+?)\s*\{/g)
    const loose = selectors.filter(
      (selector) => selector.trim() !== '' && !selector.includes('.wac-') && !/^(from|to|\d+%)/.test(selector),
    )
    expect(loose).toEqual([])
  })
})
