import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'

const PEOPLE = 'Diane Vasseur dirige la banque. Bruno Vasseur dirige la ferme.'

/** Whom the last name of a text names. */
function lastPerson(text: string): string | undefined {
  return read(`Une page comme une autre\n\n${text}`).mentions.findLast(({ kind }) => kind === 'person')?.entity
}

describe('a surname that two people bear', () => {
  test('is of the one named last', () => {
    expect(lastPerson(`${PEOPLE} Pour Vasseur, le plus dur est fait.`)).toBe('bruno-vasseur')
  })

  test('is of the one whom « M. » or « Mme » suits', () => {
    expect(lastPerson(`${PEOPLE} Pour Mme Vasseur, le plus dur est fait.`)).toBe('diane-vasseur')
    expect(lastPerson('Bruno Vasseur dirige la ferme. Diane Vasseur dirige la banque. Pour M. Vasseur, le plus dur est fait.')).toBe('bruno-vasseur')
  })

  test('is of nobody named when « M. » suits none of them', () => {
    expect(lastPerson('Diane Vasseur dirige la banque. Pour M. Vasseur, le plus dur est fait.')).toBe('vasseur')
  })
})
