import { expect, test } from 'vitest'
import { indexWords } from './repeated-words.ts'

const texts = ['il veut une action combinee entre les deux rives du canal, dit-il', undefined, 'une action combinee entre les deux rives', 'autre chose, sans rapport aucun']
const index = indexWords(texts)

test.each([
  ['une action combinee entre les deux rives', 2, 5, true],
  // The text itself does not count, nor one that is hardly longer,
  ['il veut une action combinee', 0, 5, false],
  ['une action combinee entre les deux rives', 2, 30, false],
  // nor one that has the words but not the characters between them,
  ['une action, combinee entre', 2, 0, false],
  // nor words that stand nowhere, nor too few of them.
  ['une action combinee ailleurs', 2, 0, false],
  ['une action combinee', 2, 0, false],
  ['', 2, 0, false],
])('%j apart from text %i', (words, except, margin, stands) => {
  expect(index.stand(words, except, margin)).toBe(stands)
})

test('a phrase of every line is looked for in some of them only', () => {
  const many = Array.from({ length: 100 }, (_, at) => `sur le meme sujet numero ${at}`)
  expect(indexWords(many).stand('sur le meme sujet numero 3', 50, 0)).toBe(true)
  expect(indexWords(many).stand('sur le meme sujet numero 99', 50, 0)).toBe(false)
})
