// Builds the package into dist/: JavaScript and CSS by Vite, declarations by tsc. What an older build left behind goes first.
// `--demo` builds the page of the demo too; `--if-stale` leaves alone what is newer than its sources.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const vite = 'node_modules/vite/bin/vite.js'
const run = (tool, args) => {
  const { status } = spawnSync(process.execPath, [tool, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)
const newestIn = (path) =>
  statSync(path).isFile()
    ? changedAt(path)
    : Math.max(...readdirSync(path, { recursive: true }).map((name) => changedAt(join(path, name))))
const isStale = (result, sources) =>
  !process.argv.includes('--if-stale') || changedAt(result) < Math.max(...sources.map(newestIn))

if (isStale('dist/react/index.d.ts', ['src', 'package.json', 'vite.config.ts', 'scripts/tsconfig.build.json'])) {
  console.log('• Building the package into dist/')
  rmSync('dist', { recursive: true, force: true })
  run(vite, ['build', '--logLevel', 'warn'])
  run('node_modules/typescript/bin/tsc', ['-p', 'scripts/tsconfig.build.json'])
}
if (process.argv.includes('--demo') && isStale('demo/dist/index.html', ['src', 'demo/shell', 'demo/vite.config.ts'])) {
  console.log('• Building the page of the demo into demo/dist/')
  run(vite, ['build', '-c', 'demo/vite.config.ts', '--logLevel', 'warn'])
}
