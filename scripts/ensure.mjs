// Runs before `npm start` and `npm test`: makes a fresh clone ready, and says what it does first. Plain Node, no dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => console.log(`• ${text}`)
const die = (text) => {
  console.error(`✗ ${text}`)
  process.exit(1)
}
const run = (command, args, env = {}) => {
  say([command, ...args].join(' '))
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return status === 0 ? null : `${command} ended with ${status ?? signal ?? error}`
}
const must = (problem) => problem && die(problem)

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) die(`Node 20.19 or newer is needed; this is ${process.version}.`)
}

function ensureDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const stamp = 'node_modules/.ready' // npm ci removes the folder, so a half-made one has no stamp
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  say(
    existsSync(stamp)
      ? 'The lockfile has changed: installing the dependencies again (about half a minute).'
      : 'First run: installing the dependencies (about half a minute).',
  )
  // NODE_ENV=production or npm_config_omit in the caller's shell would leave the tools out.
  must(run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))
  writeFileSync(stamp, lock)
}

const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
const isRootOnDebian = /^ID=debian$/m.test(osRelease) && process.getuid?.() === 0

let aptIsFresh = false
function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (!aptIsFresh) {
    const problem = run('apt-get', ['update', '-qq'], env)
    if (problem) return problem
    aptIsFresh = true
  }
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env)
}

function anyChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) die(`CHROMIUM_PATH=${chosen} is not there.`)
  const usual = findChromium()
  if (usual) return usual
  const ask = "console.log(require('playwright').chromium.executablePath())"
  const own = spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout.trim()
  return own && existsSync(own) ? own : undefined
}

function ensureChromium() {
  if (!anyChromium()) {
    if (process.env.NO_BROWSER_INSTALL) die('No Chromium found. Set CHROMIUM_PATH, or unset NO_BROWSER_INSTALL.')
    if (isRootOnDebian) {
      say('No Chromium found: installing the one of Debian (about a minute; NO_BROWSER_INSTALL=1 refuses).')
      must(aptInstall('chromium'))
    } else {
      say('No Chromium found: Playwright downloads its own (NO_BROWSER_INSTALL=1 refuses).')
      must(run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']))
    }
  }
  say(`Chromium: ${anyChromium() ?? die('Still no Chromium. Set CHROMIUM_PATH.')}`)
}

const debianPostgres = '/usr/lib/postgresql'
const hasPostgres = () => existsSync(debianPostgres) && readdirSync(debianPostgres).length > 0

/** The store tests start a throwaway PostgreSQL of their own. */
function ensurePostgres() {
  if (!hasPostgres() && isRootOnDebian && !process.env.NO_POSTGRES_INSTALL) {
    say('No PostgreSQL found: installing the one of Debian (half a minute; NO_POSTGRES_INSTALL=1 refuses).')
    const problem = aptInstall('postgresql')
    if (problem) say(problem)
  }
  if (hasPostgres()) return say(`PostgreSQL: ${debianPostgres}/${readdirSync(debianPostgres).join(', ')}`)
  if (process.env.CI) die('No PostgreSQL for the store tests. Install the package postgresql.')
  say('No PostgreSQL: the store tests run in memory and on PGlite only.')
}

ensureNode()
ensureDependencies()
if (process.argv.includes('--browser')) {
  ensureChromium()
  ensurePostgres()
}
