// Every check, in order, each with its time; stops at the first failure. `npm test -- unit e2e` runs only those, `--full` adds the slow ones.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const steps = [
  { name: 'typecheck', command: 'tsc --noEmit' },
  { name: 'lint', command: 'oxlint --type-aware' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'build', command: 'node scripts/build.mjs --demo' },
  { name: 'package', command: 'publint --strict && attw --pack . --profile esm-only --quiet', dist: true },
  { name: 'size', command: 'size-limit', dist: true },
  { name: 'unit', command: 'vitest run --project node --project unit --maxWorkers=100%', dist: true },
  { name: 'stories', command: 'vitest run --project storybook --project storybook-dark' },
  { name: 'storybook', command: 'storybook build --quiet --disable-telemetry' },
  { name: 'e2e', command: 'playwright test -c test/e2e/playwright.config.ts', dist: true },
  { name: 'consumers', command: 'node scripts/consumers.mjs', dist: true, full: true },
  { name: 'reproducible', command: 'node scripts/reproducible.mjs', full: true },
  { name: 'examples', command: 'node scripts/examples.mjs', dist: true, full: true },
  {
    name: 'families',
    command: 'playwright test -c test/e2e/playwright.config.ts six-families',
    env: { FULL: '1' },
    dist: true,
    full: true,
  },
  {
    name: 'hosts',
    command: 'npm --prefix test/hosts ci --no-audit --no-fund --loglevel error && npm --prefix test/hosts test',
    dist: true,
    full: true,
  },
  { name: 'react18', command: 'sh scripts/react18.sh', full: true },
  {
    name: 'property',
    command:
      'vitest run --project node test/core && vitest run --project unit test/react/guidance/hostile-bodies.property.test.tsx test/react/lib',
    env: { FC_RUNS: '1000000' },
    full: true,
  },
  { name: 'kill', command: 'vitest run --project node test/server/sweep', env: { FULL: '1' }, full: true },
  {
    name: 'mutation',
    command: 'stryker run test/mutation/stryker.config.json && node test/mutation/report.mjs',
    full: true,
  },
]

const { values, positionals } = parseArgs({ options: { full: { type: 'boolean' } }, allowPositionals: true })
const unknown = positionals.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`✗ No such check: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`)
  process.exit(2)
}

function isChosen(step) {
  return positionals.length > 0 ? positionals.includes(step.name) : values.full || !step.full
}

function run(command, env) {
  console.log(`  ${command}`)
  // npm puts node_modules/.bin on the PATH of a script; `node scripts/check.mjs` has no npm around it.
  const path = `${fileURLToPath(new URL('../node_modules/.bin', import.meta.url))}:${process.env.PATH}`
  const defaults = { STORYBOOK_DISABLE_TELEMETRY: '1', PATH: process.platform === 'win32' ? process.env.PATH : path }
  return (
    spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...defaults, ...env } }).status === 0
  )
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const chosen = steps.filter(isChosen)
const started = performance.now()
const report = []
let passed = 0
for (const step of chosen) {
  console.log(`\n▶ ${step.name}`)
  const since = performance.now()
  const built = !step.dist || run('node scripts/build.mjs --if-stale --demo')
  const ok = built && run(step.command, step.env)
  report.push(`${ok ? '✓' : '✗'} ${step.name.padEnd(12)} ${seconds(since)}`)
  if (!ok) break
  passed += 1
}

for (const step of chosen.slice(report.length)) report.push(`· ${step.name.padEnd(12)} not run`)
const failed = report.some((line) => line.startsWith('✗')) ? 1 : 0
console.log(`\n${report.join('\n')}\n  ${'all'.padEnd(12)} ${seconds(started)}\n\n${passed} passed, ${failed} failed`)
process.exit(failed)
