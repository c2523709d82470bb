import { expect, test } from 'vitest'
import { checkMachineTraces } from './check-machine-traces.ts'
import { readRepository } from './repository.ts'

// Put together here, so that this file does not hold what it looks for.
const [slash, backslash, dot, token] = ['/', '\\', '.', 'Token']

test('nothing tells of a machine', () => {
  expect(checkMachineTraces(readRepository())).toEqual([])
})

test.each([
  ['a path of a machine', `see ${slash}home/ada/a.ts`],
  ['a path of a machine', `"${slash}Users/ada/a.ts"`],
  ['a path of a machine', `const folder = '${slash}tmp/a'`],
  ['a path of a machine', `file:/${slash}${slash}root/a`],
  ['a path of a machine', `C:${backslash}Users\\ada`],
  ['the address of a package registry', `https:/${slash}registry${dot}example.org/a`],
  ['the address of a package registry', `https:/${slash}nexus${dot}example.org/a`],
  ['a token', `/${slash}example.org/:_auth${token}=a`],
])('%s is found in %j', (name, text) => {
  expect(checkMachineTraces([{ path: 'docs/a.md', text: `one\n${text}` }])).toEqual([expect.stringContaining(`docs/a.md:2: ${name}`)])
})

test.each(['https://example.org/work/a', 'src/home/a.ts', 'registry/people/*.yaml', 'registry.entities.map(a)', '../tmp/a'])('%j is no trace', (text) => {
  expect(checkMachineTraces([{ path: 'docs/a.md', text }])).toEqual([])
})
