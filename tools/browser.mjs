// Finds Chromium for the browser tests, or installs it.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './child-processes.mjs'
import { root } from './environment.mjs'
import { messages, Refusal, say } from './messages.mjs'

const variables = ['GARRIGUE_CHROMIUM', 'CHROME_PATH']
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

/** The path of a Chromium that answers; installed first if the machine has none. Throws Refusal when all ways fail. */
export async function findOrInstallBrowser(toolchain) {
  for (const name of variables) {
    const path = process.env[name]
    if (path && !answers(path)) throw new Refusal(messages.badBrowser(name, path))
    if (path) return path
  }
  const found = usualPlaces().find(answers) ?? playwrightBrowser(toolchain)
  if (found) return found
  return (await installWithApt(toolchain)) ?? (await installWithPlaywright(toolchain)) ?? refuse()
}

function refuse() {
  throw new Refusal(messages.noBrowser)
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const applications = ['/Applications', join(process.env.HOME ?? '', 'Applications')]
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return applications.flatMap((folder) => names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)))
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean)
    const names = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return folders.flatMap((folder) => names.map((name) => join(folder, name)))
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
  return commands.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
}

function answers(path) {
  if (!existsSync(path)) return false
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

async function installWithApt({ environment }) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say(messages.installingBrowserWithApt)
  const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env })
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], { env })
  return usualPlaces().find(answers)
}

async function installWithPlaywright(toolchain) {
  const folder = playwrightFolder()
  if (!folder) return undefined
  say(messages.installingBrowserWithPlaywright)
  await run(toolchain.node, [join(folder, 'cli.js'), 'install', 'chromium'], { env: toolchain.environment })
  return playwrightBrowser(toolchain)
}

/** The browser that Playwright has downloaded some other day. */
function playwrightBrowser(toolchain) {
  const folder = playwrightFolder()
  if (!folder) return undefined
  const program = 'process.stdout.write(require(process.argv[1]).chromium.executablePath())'
  const answer = spawnSync(toolchain.node, ['-e', program, folder], { encoding: 'utf8', env: toolchain.environment })
  return answer.status === 0 && answers(answer.stdout) ? answer.stdout : undefined
}

/** The folder of playwright-core in whichever package depends on it. */
function playwrightFolder() {
  return ['sites', 'packages']
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name, 'node_modules', 'playwright-core')))
    .find((folder) => existsSync(folder))
}
