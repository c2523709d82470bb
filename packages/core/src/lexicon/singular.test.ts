import { expect, test } from 'vitest'
import { singularOf } from './singular.ts'

test.each([
  ['entreprises', 'entreprise'],
  ['clusters', 'cluster'],
  ['chevaux', 'cheval'],
  ['journaux', 'journal'],
  ['régionaux', 'régional'],
  ['bureaux', 'bureau'],
  ['réseaux', 'réseau'],
  ['matériaux', 'matériau'],
  ['tuyaux', 'tuyau'],
  ['travaux', 'travail'],
  ['baux', 'bail'],
  ['jeux', 'jeu'],
  ['lieux', 'lieu'],
  ['heureux', 'heureux'],
  ['cailloux', 'caillou'],
  ['époux', 'époux'],
  ['yeux', 'œil'],
  ['prix', 'prix'],
  ['taux', 'taux'],
  ['gaz', 'gaz'],
  ['pays', 'pays'],
  ['mois', 'mois'],
  ['emplois', 'emploi'],
  ['délais', 'délai'],
  ['français', 'français'],
  ['lyonnais', 'lyonnais'],
  ['accès', 'accès'],
  ['fonds', 'fonds'],
  ['cours', 'cours'],
  ['concours', 'concours'],
  ['élus', 'élu'],
  ['campus', 'campus'],
  ['amis', 'ami'],
  ['permis', 'permis'],
  ['vidéos', 'vidéo'],
  ['camps', 'camp'],
  ['temps', 'temps'],
  ['business', 'business'],
  ['start-up', 'start-up'],
  ['start-ups', 'start-up'],
  ['tiers-lieux', 'tiers-lieu'],
  ['sous-traitants', 'sous-traitant'],
  ['centres-villes', 'centre-ville'],
  ['courts-métrages', 'court-métrage'],
  ['rendez-vous', 'rendez-vous'],
  ['porte-parole', 'porte-parole'],
])('%s → %s', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular)
})

test('a singular stays as it is', () => {
  for (const word of ['entreprise', 'cheval', 'bureau', 'prix', 'emploi', 'tiers-lieu', 'œil']) expect(singularOf(word)).toBe(word)
})
