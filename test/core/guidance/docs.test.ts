import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { GUIDANCE } from '../../../src/core/guidance/guidance-catalogue.js'
import { renderGuidanceDocs, SECTIONS } from './render-guidance-docs.js'

const page = new URL('../../../docs/authorization-errors.md', import.meta.url)

it('keeps docs/authorization-errors.md as the catalogue says (UPDATE_DOCS=1 writes it)', async () => {
  const expected = await format(renderGuidanceDocs(GUIDANCE), { parser: 'markdown' })
  if (process.env['UPDATE_DOCS']) writeFileSync(page, expected)
  expect(readFileSync(page, 'utf8')).toBe(expected)
})

it('puts every entry into exactly one section', () => {
  const homes = GUIDANCE.map((entry) => SECTIONS.filter(([, has]) => has(entry)).length)
  expect(homes.every((count) => count === 1)).toBe(true)
})
