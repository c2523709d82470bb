import { describe, expect, test } from 'vitest'
import { findFrontMatter } from './find-front-matter.ts'

/** The slices of the source: with fences, without, and what follows. */
function parts(source: string): readonly string[] | undefined {
  const found = findFrontMatter(source)
  return found && [source.slice(found.block.start, found.block.end), source.slice(found.yaml.start, found.yaml.end), source.slice(found.block.end)]
}

test.each([
  ['---\nurl: x\n---\nTitre', ['---\nurl: x\n---\n', 'url: x\n', 'Titre']],
  ['---\r\nurl: x\r\n---\r\nTitre', ['---\r\nurl: x\r\n---\r\n', 'url: x\r\n', 'Titre']],
  ['\uFEFF---\nurl: x\n---\nTitre', ['---\nurl: x\n---\n', 'url: x\n', 'Titre']],
  ['---\n---\nTitre', ['---\n---\n', '', 'Titre']],
  ['---\nurl: x\n---', ['---\nurl: x\n---', 'url: x\n', '']],
  ['--- \t\nurl: x\n---  \nTitre', ['--- \t\nurl: x\n---  \n', 'url: x\n', 'Titre']],
  ['---\nnote: ----\n---\nUn\n\n---\n\nDeux', ['---\nnote: ----\n---\n', 'note: ----\n', 'Un\n\n---\n\nDeux']],
])('%j has front matter', (source, expected) => {
  expect(parts(source)).toEqual(expected)
})

describe('no front matter', () => {
  test.each(['', '---', '---\n', '---\nurl: x\n', '---\nurl: x\n----\n', 'Titre\n---\nurl: x\n---\n', '\n---\nurl: x\n---\n', ' ---\nurl: x\n---\n', '----\nurl: x\n---\n', '---js\nx\n---\n', '--- x\na\n---\n'])('%j', (source) => {
    expect(parts(source)).toBeUndefined()
  })
})
