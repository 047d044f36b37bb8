import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(process.cwd(), 'node_modules', '.cache', `wac-docs-${process.pid}`)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('docs/sweep.md and docs/senders.md', () => {
  it('have examples that type-check', () => {
    const text = ['docs/sweep.md', 'docs/senders.md'].map((file) => readFileSync(file, 'utf8')).join('\n')
    const examples = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? '')
    expect(examples).toHaveLength(4)
    mkdirSync(root, { recursive: true })
    const files = examples.map((code, index) => {
      writeFileSync(join(root, `example-${index}.ts`), code)
      return `example-${index}.ts`
    })
    const typeRoots = [join(process.cwd(), 'node_modules', '@types')]
    writeFileSync(
      join(root, 'tsconfig.json'),
      JSON.stringify({
        extends: join(process.cwd(), 'tsconfig.json'),
        compilerOptions: { types: ['node'], typeRoots },
        files,
        include: [],
      }),
    )
    const checked = spawnSync(join('node_modules', '.bin', 'tsc'), ['-p', root], { encoding: 'utf8' })
    expect(checked.stdout).toBe('')
    expect(checked.status).toBe(0)
  })
})
