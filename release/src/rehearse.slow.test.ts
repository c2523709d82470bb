import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { rehearse } from './rehearse.ts'

test('a release can be made, published, installed and used', async () => {
  const { files, used, notes } = await rehearse(dirname(dirname(import.meta.dirname)), () => undefined)
  expect(files.map(({ name }) => name)).toEqual(['@garrigue/core', '@garrigue/schema', '@garrigue/cli', '@garrigue/data'])
  expect(files.every(({ version, size }) => version !== '0.0.0' && size < 1_000_000)).toBe(true)
  expect(used[0]).toMatch(/^data: \d{2,} organizations, [1-9]\d* roles as of \d{4}-\d{2}-\d{2}, first evidence in \S+$/u)
  expect(used.slice(1)).toEqual(['core: Marie Durand (person), Lumen (organization), Nîmes (place)', 'cli: Nous ouvrons à Alès'])
  expect(notes).toContain('DigitalPlace')
})
