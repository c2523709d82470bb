import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../src/gazetteers/data/', import.meta.url))

it('finds what is committed as it would write it', () => {
  const script = fileURLToPath(new URL('compile-gazetteers.ts', import.meta.url))
  const said = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
  expect(said.match(/as it should be/gu)).toHaveLength(4)
})

it('keeps to the size that a page can bear', () => {
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}${file}`, 'utf8'))
  expect(texts).toHaveLength(4)
  expect(gzipSync(texts.join('\n'), { level: 9 }).length).toBeLessThan(450_000)
})
