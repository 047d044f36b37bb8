import { existsSync } from 'node:fs'

/** The first browser there is: CHROMIUM_PATH, Debian's, Google's; `undefined` leaves it to Playwright's own download. */
const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path): path is string => !!path && existsSync(path))

const root = process.getuid?.() === 0

export const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ],
}
