import { standBefore } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'

/** Nouns that a year can follow as their own: « l’édition 2017 », « le millésime 2016 ». Folded. */
const YEAR_NOUNS = new Set([
  'rentree', 'millesime', 'edition', 'editions', 'ca', 'promotion', 'promo', 'saison', 'exercice', 'bilan', 'budget', 'session', 'cuvee', 'recolte', 'campagne', 'vendange', 'vendanges', 'horizon', 'municipales', 'regionales',
  'legislatives', 'europeennes', 'presidentielle', 'departementales', 'cantonales', 'senatoriales', 'comptes', 'resultats', 'chiffres', 'palmares', 'classement', 'barometre', 'calendrier', 'voeux', 'soldes', 'cru', 'collection', 'annee', 'programmation', 'conjoncture', 'tournee', 'laureats', 'laureat', 'finaliste', 'rapport', 'affaires', 'objectifs', 'perspectives', 'previsions',
])

/** What stands before « de » when a number behind it counts something: « plus de 2015 », « un total de 2015 »; « loi de 1901 » is a form of association. */
const QUANTITIES = new Set([
  'plus', 'moins', 'pres', 'autour', 'total', 'montant', 'prix', 'somme', 'nombre', 'cout', 'moyenne', 'salaire', 'effectif', 'effectifs', 'capacite', 'altitude', 'score', 'population', 'parc', 'base', 'reseau', 'hauteur', 'longueur', 'surface',
  'profondeur', 'puissance', 'vitesse', 'portee', 'resolution', 'jauge', 'lot', 'serie', 'echantillon', 'maximum', 'minimum', 'tarif', 'loyer', 'abonnement', 'communaute', 'liste', 'panel', 'prime', 'cheque', 'bourse', 'subvention', 'amende', 'salle', 'numero', 'vente',
])

/** Verbs that a year can be the subject of: « 2016 sera l’année de … ». Folded. */
const VERBS_OF_YEARS = new Set(['sera', 'fut', 'marque', 'marquera', 'verra', 'aura', 'est', 'etait', 'devrait', 'restera', 's', 'commence', 'demarre', 'promet', 'avait', 'a', 'ouvre', 'se', 'voit', 'vit'])

const MOST_LINKS = 8

/** Whether a number of four digits stands where years do. */
export function isYearsPlace(words: readonly Word[], at: number, links = 0): boolean {
  const before = words[at - 1]?.form ?? ''
  const after = words[at + 1]?.form ?? ''
  if (isBracketed(words, at) || isCredit(words, at) || startsLine(words, at)) return true
  if (before === 'de' && !QUANTITIES.has(words[at - 2]?.form ?? '') && Number(words[at]?.form) % 1000 !== 0 && !standBefore(words, at + 1, 'loi', 'de', '1901')) return true
  if ((before === 'pour' || before === 'vers') && Number(words[at]?.form) % 1000 !== 0) return true
  if (before === 'a' && /^(?:rapport|comparaison|compare|comparee|compares|comparees|horizon|posterieur|anterieur|ici|remonte|remontent|remontant|situe)$/u.test(words[at - 2]?.form ?? '')) return true
  if (before === 'sur' && Number(words[at]?.form) % 1000 !== 0 && !/\d$/u.test(words[at - 2]?.form ?? '')) return true
  if (YEAR_NOUNS.has(before) && (/^(?:\p{Ll}|CA$)/u.test(words[at - 1]?.text ?? '') || (at === 1 && before !== 'horizon'))) return true
  if (before === ':' && at === 2 && YEAR_NOUNS.has(words[0]?.form ?? '')) return true
  if (startsClause(words, at) && VERBS_OF_YEARS.has(after)) return true
  return /^(?:,|et|ou|puis|a)$/u.test(before) && links < MOST_LINKS && /^(?:1[89]|20)\d{2}$/u.test(words[at - 2]?.form ?? '') && (isLedInYear(words, at - 2) || isYearsPlace(words, at - 2, links + 1))
}

/** « en 2006 et 2009 »: the first is a year by its preposition. */
function isLedInYear(words: readonly Word[], at: number): boolean {
  return /^(?:en|depuis|fin|debut|mi|annee|annees|avant|apres|entre)$/u.test(words[at - 1]?.form ?? '') || standBefore(words, at, 'ici')
}

/** « (2013) », « (Valmorin, 2013) » */
function isBracketed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form
  const after = words[at + 1]?.form
  return (before === '(' && (after === ')' || after === ',' || after === ':')) || (after === ')' && (before === ',' || before === 'depuis'))
}

/** « © Le Courrier 2018 », « Copyright 2015 » */
function isCredit(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 12), at).some(({ form }) => form === '©' || form === 'copyright')
}

/** « 2013 : la création », « - 2013 – la création », « 2013 Création du pôle » */
function startsLine(words: readonly Word[], at: number): boolean {
  const isFirst = at === 0 || (at === 1 && /^[-•*·–—]$/u.test(words[0]?.form ?? ''))
  return isFirst && (/^[:–—.|-]$/u.test(words[at + 1]?.form ?? '') || (/^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '') && words[at + 1]?.touches === false))
}

function startsClause(words: readonly Word[], at: number): boolean {
  return at === 0 || /^(?:[.!?;«"“:]|et|mais|car|que|si)$/u.test(words[at - 1]?.form ?? '')
}
