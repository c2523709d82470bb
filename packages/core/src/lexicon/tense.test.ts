import { expect, test } from 'vitest'
import { tokenize } from '../engine/tokens.ts'
import { toWords } from '../engine/words.ts'
import { tenseAround } from './tense.ts'

/** What the clause says of its first « lundi ». */
function tenseOf(sentence: string): string | undefined {
  const words = toWords(tokenize(sentence))
  const at = words.findIndex(({ form }) => form === 'lundi')
  return tenseAround(words, at, at + 1)
}

test.each([
  // By the verb before.
  ['La mairie a signé lundi.', 'past'],
  ['La mairie signera lundi.', 'future'],
  ['Ils ont trinqué lundi.', 'past'],
  ['Elle est née lundi.', 'past'],
  ['Il s’est tenu lundi.', 'past'],
  ['Elle était au port lundi.', 'past'],
  ['Le salon ouvre lundi.', 'present'],
  ['Le salon a lieu lundi.', 'present'],
  ['Le pont a été ouvert lundi.', 'past'],
  ['Le pont sera ouvert lundi.', 'future'],
  ['Le pont devrait ouvrir lundi.', 'future'],
  ['Le pont doit ouvrir lundi.', 'future'],
  ['Ils vont ouvrir lundi.', 'future'],
  ['Un vote prévu lundi.', 'future'],
  ['Le bilan, présenté lundi, flatte.', 'past'],
  ['Chacun retrouvera un établi lundi.', 'future'],
  // By the one after, when none stands before it in its clause.
  ['Lundi, devant 180 invités, la mairie a signé.', 'past'],
  ['Lundi, devant 180 invités, la mairie signera.', 'future'],
  ['Le tribunal, saisi lundi, rendra sa décision.', 'past'],
  ['Le maire, qui a porté le projet, inaugurera lundi la halle.', 'future'],
  ['Il a annoncé que le pont ouvrira lundi.', 'future'],
  ['Annoncé en mai, le pont sera ouvert lundi.', 'future'],
  // By the preposition.
  ['Depuis lundi, la route est coupée.', 'past'],
  ['D’ici lundi, il a promis une réponse.', 'future'],
  ['Une réponse pour lundi.', 'future'],
  ['Dès lundi, gratuit.', 'future'],
  ['Gratuit à partir de lundi.', 'future'],
  // Of what was told, or of what was told of.
  ['Elle a annoncé lundi une ouverture.', 'past'],
  ['Elle a annoncé une ouverture au port lundi.', 'announced'],
  ['Elle a fermé avant lundi.', 'announced'],
  // Nothing tells.
  ['Une soirée au port, lundi.', undefined],
  ['La société de Valmorin, lundi.', undefined],
  ['Un vrai lundi aux environs du front.', undefined],
  // Another sentence does not count; an initial ends none.
  ['Il a plu. Une soirée lundi. Il neigera.', undefined],
  ['Il pleuvra à M. Durand lundi.', 'future'],
])('%s', (sentence, tense) => {
  expect(tenseOf(sentence)).toBe(tense)
})
