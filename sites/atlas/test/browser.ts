import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Where Chromium usually is; GARRIGUE_CHROMIUM, which `npm test` sets, goes first. */
const USUAL_PLACES = [
  process.env['GARRIGUE_CHROMIUM'],
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Opens Chromium; without one the tests fail and say so, rather than pass unseen. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = USUAL_PLACES.find((place) => place !== undefined && existsSync(place))
  if (executablePath === undefined) throw new Error('No Chromium: install one, or name it in the environment variable GARRIGUE_CHROMIUM')
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] })
}
