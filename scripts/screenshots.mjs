// Takes the pictures of the README, docs/images/*.png, from the built demo on a fresh store.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const PICTURES = [
  { name: 'light', colorScheme: 'light', width: 1280, height: 1000 },
  { name: 'dark', colorScheme: 'dark', width: 1280, height: 1000 },
  { name: 'narrow', colorScheme: 'light', width: 360, height: 900 },
]
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
const dataDir = mkdtempSync(join(tmpdir(), 'wac-pictures-'))
const server = spawn(process.execPath, ['demo/server.mjs'], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
})

const url = await new Promise((resolve, reject) => {
  let printed = ''
  server.stdout.on('data', (chunk) => {
    printed += chunk
    const ready = /Ready: (\S+)/.exec(printed)
    if (ready) resolve(ready[1])
  })
  server.once('exit', () => reject(new Error(printed)))
})

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
mkdirSync('docs/images', { recursive: true })
for (const { name, colorScheme, width, height } of PICTURES) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height }, timezoneId: 'Asia/Kolkata' })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `docs/images/${name}.png` })
  console.log(`• docs/images/${name}.png`)
  await page.close()
}
await browser.close()
server.kill('SIGINT')
await new Promise((resolve) => server.once('exit', resolve))
rmSync(dataDir, { recursive: true, force: true })
