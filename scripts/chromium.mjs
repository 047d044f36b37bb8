// Which browser everything here drives, and how it is started. Plain Node: Vite, Playwright and the scripts read it.
import { existsSync } from 'node:fs'

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The first browser there is: CHROMIUM_PATH, Debian's, Google's; `undefined` leaves it to Playwright's own download. */
export const findChromium = () => [process.env.CHROMIUM_PATH, ...USUAL].find((path) => path && existsSync(path))

const executablePath = findChromium()

export const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu', // without a GPU, drawing through an emulated one takes a third of the time
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ],
}
