import { expect, it } from 'vitest'
import { pluralOf } from './plural.ts'

it.each([
  ['entreprise', 'entreprises'],
  ['porteur de projet', 'porteurs de projet'],
  ["chef d'entreprise", "chefs d'entreprise"],
  ['utilisateur actif', 'utilisateurs actifs'],
  ['an', 'ans'],
  ['mois', 'mois'],
  ['réseau', 'réseaux'],
  ['journal', 'journaux'],
  ['EUR', 'EUR'],
])('%s → %s', (one, many) => {
  expect(pluralOf(one)).toBe(many)
})
