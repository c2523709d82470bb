import { disagreements, type Disagreement } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import type { SentencePart } from '../claims/describe-claim.ts'
import { languageIn } from '../language/language-of.ts'
import { describeQuestion, describeSide } from './describe-question.ts'

const [fr, en] = [languageIn('fr'), languageIn('en')]
const plain = (parts: readonly SentencePart[]): string => parts.map((part) => (typeof part === 'string' ? part : part.kind === 'cited' ? part.text : part.name)).join('').replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ')
const named = (id: string): Disagreement => {
  const found = disagreements.find((one) => one.id === id)
  if (!found) throw new Error(`no disagreement ${id}`)
  return found
}

describe('a question', () => {
  it.each([
    ['attribute--founded--digitalplace', 'fondation', 'founding', ['vers 2012', 'vers 2000']],
    ['attribute--founded--frenchsouth-digital', 'fondation', 'founding', ['5 mai 2015', 'février 2015']],
    ['figure--participants--lancement-de-frenchsouth-digital', 'participants', 'participants', ['600 acteurs économiques', 'plus de 600 porteurs de projets']],
    ['role--president--kaliop', 'présidence', 'presidency', ['Pierre Deniset']],
    ['relation--merged-from--frenchsouth-digital--novae-lr', 'réunion, entre autres, de Novae LR', 'merger, among others, of Novae LR', ['affirmé']],
  ])('%s', (id, french, english, sides) => {
    const found = named(id)
    expect(plain(describeQuestion(found, fr).about)).toBe(french)
    expect(plain(describeQuestion(found, en).about)).toBe(english)
    expect(found.sides.map((side) => plain(describeSide(found, side, fr)))).toEqual(sides)
  })

  it('is about something that has a page, in all the records', () => {
    for (const found of disagreements) {
      expect(typeof describeQuestion(found, fr).subject).toBe('object')
      for (const side of found.sides) expect(plain(describeSide(found, side, fr))).not.toBe('')
    }
  })
})
