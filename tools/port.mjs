// The port of the site's server.
import { createServer } from 'node:net'
import { messages, Refusal } from './messages.mjs'

/** The PORT variable, 4321 without it. Throws Refusal when it is no port, or when another program has it. */
export async function findPort() {
  const value = process.env.PORT || '4321'
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65_535) throw new Refusal(messages.badPort(value), 2)
  // Both addresses that "localhost" may mean.
  for (const host of ['127.0.0.1', '::1']) {
    const problem = await tryToListen(port, host)
    if (problem === 'EADDRINUSE') throw new Refusal(messages.portBusy(port))
    if (problem === 'EACCES') throw new Refusal(messages.portForbidden(port))
  }
  return port
}

/** The code of the error, undefined when the port is free; a machine without IPv6 answers EADDRNOTAVAIL. */
function tryToListen(port, host) {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', (problem) => settle(problem.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => settle(undefined)))
  })
}
