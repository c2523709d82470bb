import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const HEAD = 'a'.repeat(40)
const program = join(import.meta.dirname, '../../tools/forge/post-difference.mjs')

/** Runs the program against a forge that answers each address as told; gives the calls that would write. */
async function post(answers: Readonly<Record<string, unknown>>): Promise<string[]> {
  const written: string[] = []
  const forge = createServer((request, response) => {
    const { method = '', url = '' } = request
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      if (method !== 'GET') written.push(`${method} ${url} ${body}`)
      response.end(JSON.stringify(answers[url.replace('/repos/a/b/', '')] ?? {}))
    })
  })
  await new Promise<void>((resolve) => forge.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(join(tmpdir(), 'garrigue-comment-'))
  try {
    writeFileSync(join(folder, 'difference.md'), 'Deux personnes de plus, @anne.\n')
    const { port } = forge.address() as AddressInfo
    await promisify(execFile)(process.execPath, [program, join(folder, 'difference.md')], { env: { ...process.env, GITHUB_API_URL: `http://127.0.0.1:${port}`, GH_REPO: 'a/b', GH_TOKEN: 'x', HEAD } })
  } finally {
    forge.close()
    rmSync(folder, { recursive: true })
  }
  return written
}

const open = { number: 7, state: 'open', head: { sha: HEAD } }
const body = JSON.stringify({ body: '<!-- garrigue -->\nDeux personnes de plus, &#64;anne.\n\n' })

test('a first comment is written', async () => {
  expect(await post({ [`commits/${HEAD}/pulls`]: [open], 'issues/7/comments?per_page=100': [] })).toEqual([`POST /repos/a/b/issues/7/comments ${body}`])
})

test('our own comment is brought up to date; one of somebody else with our mark is not touched', async () => {
  const comments = [
    { id: 1, user: { type: 'User' }, body: '<!-- garrigue --> moi' },
    { id: 2, user: { type: 'Bot' }, body: '<!-- garrigue -->\nUne personne de plus.' },
  ]
  expect(await post({ [`commits/${HEAD}/pulls`]: [open], 'issues/7/comments?per_page=100': comments })).toEqual([`PATCH /repos/a/b/issues/comments/2 ${body}`])
})

test.each([
  ['is closed', { ...open, state: 'closed' }],
  ['has a newer commit', { ...open, head: { sha: 'b'.repeat(40) } }],
])('a request that %s is left alone', async (_, request) => {
  expect(await post({ [`commits/${HEAD}/pulls`]: [request] })).toEqual([])
})
