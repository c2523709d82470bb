import { createServer, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

const COMPRESSED = /^(?:text\/|application\/(?:json|xml)|image\/svg)/

export interface ServedSite {
  /** Without a slash at the end. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site on a free port, as a static host would: folders by their index, else the page not found with 404, and with the headers
 * of the site's own `_headers` file.
 */
export async function serveDist(root: string, base = '/'): Promise<ServedSite> {
  const own = await ownHeaders(root)
  const respond = async (url: string, response: ServerResponse): Promise<void> => {
    const { status, type, body } = await answer(root, base, url)
    // Words are compressed, as every host does: sizes and times are those that readers have.
    const packed = COMPRESSED.test(type)
    const headers = { ...own, 'content-type': type, 'cache-control': 'no-store', ...(packed ? { 'content-encoding': 'gzip' } : {}) }
    response.writeHead(status, headers).end(packed ? gzipSync(body) : body)
  }
  const server = createServer((request, response) => {
    void respond(request.url ?? '/', response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: async () => closeServer(server) }
}

/** The headers that `_headers` gives to every page. Not the one that would send the browser to https: this server has none. */
async function ownHeaders(root: string): Promise<Readonly<Record<string, string>>> {
  const lines = (await readFile(join(root, '_headers'), 'utf8')).split('\n').filter((line) => line.startsWith('  '))
  const pairs = lines.map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()])
  return Object.fromEntries(pairs.filter(([name]) => name !== 'strict-transport-security'))
}

async function answer(root: string, base: string, address: string): Promise<{ status: number; type: string; body: Buffer }> {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
  const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : '..'
  const file = inside.startsWith('..') ? undefined : join(root, path.endsWith('/') ? join(inside, 'index.html') : inside)
  try {
    if (file !== undefined) return { status: 200, type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) }
  } catch {
    // Not there: the page not found.
  }
  return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(join(root, '404.html')) }
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
