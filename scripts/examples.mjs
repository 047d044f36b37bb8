// Installs every example from the packed package, builds and tests it, and opens it in a browser. `node scripts/examples.mjs vite` does only that one.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from './chromium.mjs'
import { packInto, root } from './pack-project.mjs'

const EXAMPLES = {
  vite: {
    built: ['run', 'build'],
    tested: ['test'],
    served: ['exec', '--', 'vite', 'preview', '--strictPort', '--port'],
  },
  next: { built: ['run', 'build'], served: ['exec', '--', 'next', 'start', '--port'] },
}
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1' }

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

function npm(folder, args) {
  console.log(`  npm ${args.join(' ')}`)
  const { status } = spawnSync('npm', args, { cwd: folder, env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}.`)
}

async function isUp(url) {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return answer
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${url} did not answer.`)
}

/** Pastes nothing; sees that the screen comes to life and that the page complains about nothing. */
async function open(url) {
  const browser = await chromium.launch(launchOptions)
  try {
    const page = await browser.newPage()
    const complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(url)
    await page.getByRole('heading', { name: 'API Credentials', level: 1 }).waitFor()
    await page.getByLabel('Access token', { exact: true }).waitFor()
    if (complaints.length > 0) throw new Error(`The page complains:\n${complaints.join('\n')}`)
  } finally {
    await browser.close()
  }
}

async function serveAndOpen(folder, args) {
  const port = await freePort()
  const server = spawn('npm', [...args, String(port)], { cwd: folder, env, stdio: 'ignore', detached: true })
  try {
    const url = `http://localhost:${port}`
    const html = await (await isUp(url)).text()
    const list = await (await isUp(`${url}/api/whatsapp/credentials`)).json()
    if (list.credentials?.length !== 1) throw new Error('The handler lists no credential.')
    await open(url)
    return html
  } finally {
    process.kill(-Number(server.pid))
  }
}

const chosen = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'examples-'))
try {
  const tarball = packInto(work)
  for (const [name, { built, tested, served }] of Object.entries(EXAMPLES)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    const since = performance.now()
    console.log(`• ${name}`)
    const folder = join(work, name)
    cpSync(join(root, 'examples', name), folder, {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist|\.next)$/.test(path),
    })
    npm(folder, ['install', '--no-audit', '--no-fund', '--loglevel', 'error', tarball])
    const { version } = JSON.parse(
      readFileSync(join(folder, 'node_modules/@chakrahq/whatsapp-credentials/package.json'), 'utf8'),
    )
    npm(folder, built)
    if (tested) npm(folder, tested)
    const html = await serveAndOpen(folder, served)
    if (name === 'next' && !html.includes('API Credentials'))
      throw new Error('The server rendered nothing of the panel.')
    console.log(`✓ ${name} with ${version}, ${((performance.now() - since) / 1000).toFixed(0)} s`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
