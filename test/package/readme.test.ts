import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './packed.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

test.each(['src/App.tsx', 'whatsapp.ts', 'vite.config.ts'])('the README shows %s as the example has it', (file) => {
  expect(read('README.md')).toContain(read(`examples/vite/${file}`))
})
