// Serves the site with Astro's own server, as a child of run.mjs: node serve.mjs preview|dev FOLDER PORT
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { messages, say } from './messages.mjs'

const [command, folder, portText] = process.argv.slice(2)
const port = Number(portText)

process.chdir(folder)
const astro = await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve('astro')).href)
const starting = astro[command]({ root: folder, logLevel: command === 'dev' ? 'info' : 'error', server: { port } })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(0))
// run.mjs is gone, even if it was killed without a word.
process.once('disconnect', () => stop(0))
if (!process.connected) await stop(0)

const server = await starting
// Astro goes on to the next free port; who asked for this one would look in vain.
if ((server.port ?? server.address.port) === port) say(messages.serving(`http://localhost:${port}`))
else {
  console.error(messages.portBusy(port))
  await stop(1)
}

async function stop(exitCode) {
  // A browser that keeps its connection open does not keep us.
  setTimeout(() => process.exit(exitCode), 2000).unref()
  await (await starting).stop()
  process.exit(exitCode)
}
