import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandsIn } from './commands-in-documents.ts'
import { readRepository } from './repository.ts'

const root = join(import.meta.dirname, '..', '..')
const documents = readRepository().filter(({ path }) => path.endsWith('.md') && !path.startsWith('docs/decisions/') && !path.startsWith('.changeset/'))
const commands = documents.flatMap(({ path, text }) => commandsIn(path, text))
const ours = /^npm run -s garrigue -- (.+)$/

// Commands that write do so in a copy: the texts, the registry and the annotations are all they need.
let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'garrigue-documents-'))
  for (const folder of ['seeds', 'registry', 'packages/core/gold', 'docs/examples']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('every garrigue command in a document runs, and prints what the document shows', () => {
  const calls = commands.flatMap((command) => {
    const words = ours.exec(command.command)?.[1]
    return words === undefined ? [] : [{ ...command, words }]
  })
  test('there are some', () => expect(calls.length).toBeGreaterThan(4))
  test.each(calls)('$path:$line $words', ({ words, output }) => {
    const done = runOnce(words)
    expect(done.stderr).not.toContain('erreur')
    expect(done.status).toBe(0)
    expect(inOrder(output, done.stdout)).toEqual(output)
  })
})

describe('every other command of ours in a document exists', () => {
  const scripts = Object.keys((JSON.parse(readRepository().find(({ path }) => path === 'package.json')?.text ?? '{}') as { scripts: object }).scripts)
  const named = commands.flatMap(({ path, line, command }) => {
    const script = /\b(?:npm|pnpm)(?: run)?(?: -s)? ([a-z][\w:-]*)/.exec(command)?.[1]
    return script === undefined || ['install', 'i', 'exec', 'garrigue'].includes(script) ? [] : [{ path, line, script }]
  })
  test('there are some', () => expect(named.length).toBeGreaterThan(1))
  test.each(named)('$path:$line $script', ({ script }) => expect(scripts).toContain(script))
})

test('a command and its output are found', () => {
  const markdown = 'Type:\n\n```sh\nnpm run -s garrigue -- read a.txt\n```\n\nIt prints\n\n```text\none\n…\ntwo\n```\n'
  expect(commandsIn('a.md', markdown)).toEqual([{ path: 'a.md', line: 4, command: 'npm run -s garrigue -- read a.txt', output: ['one', 'two'] }])
})

test('output that is not printed in this order is found', () => {
  expect(inOrder(['one', 'two'], 'two\none')).toEqual(['one'])
})

const ran = new Map<string, SpawnSyncReturns<string>>()

/** Several documents name the same command. */
function runOnce(words: string): SpawnSyncReturns<string> {
  const done = ran.get(words) ?? spawnSync(process.execPath, ['--conditions=garrigue-source', join(root, 'packages/cli/src/bin.ts'), ...words.split(' ')], { cwd: copy, encoding: 'utf8' })
  ran.set(words, done)
  return done
}

/** The lines that are printed, each after the one before. */
function inOrder(lines: readonly string[], printed: string): string[] {
  const rest = printed.split('\n').map((line) => line.trim())
  let from = 0
  return lines.filter((line) => {
    const at = rest.indexOf(line, from)
    if (at >= 0) from = at + 1
    return at >= 0
  })
}
