import { spawnSync } from 'node:child_process'

const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'node', 'test/core/guidance/docs.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_DOCS: '1' },
})
process.exitCode = status ?? 1
