import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apiReport } from '../../scripts/api-report.mjs'
import { root } from './packed.js'

test('the API report says what dist promises; `node scripts/api-report.mjs --write` renews it for review', () => {
  expect(apiReport().split('\n')).toEqual(readFileSync(join(root, 'docs/api-report.md'), 'utf8').split('\n'))
})

test('the API report names exports, and types that only another type names', () => {
  const report = apiReport()
  expect(report).toContain('interface ApiCredentialsPanelProps')
  expect(report).toMatch(/^interface DeepPartial|^type DeepPartial/m)
  expect(report).not.toContain('CredentialsContext')
})
