// Takes the pictures of the README, docs/images/*.png, from the built demo on a fresh store.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { launchOptions } from './chromium.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const SAMPLES = '/demo/samples'

/** Pastes a sample token and waits for the comparison. */
const check = (sample) => async (page) => {
  const token = await (await page.request.get(new URL(`${SAMPLES}/${sample}`, page.url()).href)).text()
  await page.getByLabel('Access token').fill(token)
  await page.getByRole('button', { name: 'Check token' }).click()
  await page.getByRole('heading', { name: 'Compare' }).scrollIntoViewIfNeeded()
}
const use = async (page) => {
  await check('permanent')(page)
  await page.getByRole('button', { name: 'Use this token' }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
}
const undo = async (page) => {
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('region', { name: 'Current token' }).getByText('Expires soon').waitFor()
}
const explain = async (page) => page.getByRole('dialog').waitFor()

const WIDE = { width: 1280, height: 1000 }
const PHONE = { width: 360, height: 900 }
const STATES = [
  { name: 'dialog', path: '/?wac-error=190.463', act: explain, ...WIDE },
  { name: 'list', path: '/settings/whatsapp-configuration/thousand-numbers', ...WIDE },
  { name: 'arabic', path: '/?locale=ar', ...WIDE },
  { name: 'compare', act: check('one-waba'), whole: true, ...WIDE },
  { name: 'switched', act: use, after: undo, whole: true, ...WIDE },
]
// In this order: the last ones change what is stored.
const PICTURES = [
  { name: 'light', colorScheme: 'light', ...WIDE },
  { name: 'dark', colorScheme: 'dark', ...WIDE },
  { name: 'narrow', colorScheme: 'light', ...PHONE },
  ...STATES.flatMap((state) =>
    ['light', 'dark'].map((colorScheme) => ({ ...state, name: `${state.name}-${colorScheme}`, colorScheme })),
  ),
]
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

const browser = await chromium.launch(launchOptions)
try {
  mkdirSync('docs/images', { recursive: true })
  for (const { name, colorScheme, width, height, path = '/', act, after, whole = false } of PICTURES) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height }, timezoneId: 'Asia/Kolkata' })
    await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' })
    await act?.(page)
    await page.waitForTimeout(300)
    await page.screenshot({ path: `docs/images/${name}.png`, fullPage: whole })
    await after?.(page)
    console.log(`• docs/images/${name}.png`)
    await page.close()
  }
} finally {
  await browser.close()
  server.kill('SIGINT')
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(dataDir, { recursive: true, force: true })
}
