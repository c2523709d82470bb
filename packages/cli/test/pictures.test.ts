import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawPicture, findPictures } from '../scripts/draw-pictures.ts'
import { drawTerminal } from '../scripts/draw-terminal.ts'

describe('the pictures of the documents are what the commands print', () => {
  const pictures = findPictures()
  test('there are some', () => expect(pictures.length).toBeGreaterThan(1))
  // `pnpm pictures` draws them anew.
  test.each(pictures)('$command', async (picture) => {
    expect(existsSync(picture.file)).toBe(true)
    expect(readFileSync(picture.file, 'utf8')).toBe(await drawPicture(picture))
  })
})

describe('a terminal', () => {
  const rowsOf = (printed: string): string[] => drawTerminal('a', printed).split('\n').filter((line) => line.startsWith('<text')).map((line) => line.replace(/<[^>]+>/gu, ''))

  test('shows the command, then what it printed, marks of the language escaped', () => {
    expect(rowsOf('un <b>\n\n« deux » & trois\n')).toEqual(['$ a', 'un &lt;b&gt;', '', '« deux » &amp; trois'])
  })

  test('gives words their styles, and takes them back', () => {
    expect(drawTerminal('a', 'un \u001B[1mdeux \u001B[31mtrois\u001B[39m\u001B[22m quatre')).toContain('un <tspan class="bold">deux </tspan><tspan class="bold red">trois</tspan> quatre')
  })

  test('cuts a line that is too long before a word, or within one that is longer than the screen', () => {
    expect(rowsOf(`${'mot '.repeat(30)}fin`).slice(1)).toEqual(['mot '.repeat(25), `${'mot '.repeat(5)}fin`])
    expect(rowsOf('x'.repeat(150)).slice(1)).toEqual(['x'.repeat(100), 'x'.repeat(50)])
  })
})
