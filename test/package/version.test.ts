import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PACKAGE_VERSION } from '../../src/react/lib/package-version.js'
import { root } from './packed.js'

test('tickets name the version that package.json has', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(PACKAGE_VERSION).toBe(manifest.version)
})
