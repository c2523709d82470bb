import { fold } from '../engine/fold.ts'

/** Legal forms that are written as words: in lower case, before a name. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['association', 'association'], ['cooperative', 'coopérative'], ['fondation', 'fondation'], ['mutuelle', 'mutuelle'], ['intercommunale', 'intercommunale'],
])

/** Legal forms that are acronyms, folded, as France, Belgium, Switzerland, Québec and their neighbours have them. */
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ...['asbl', 'aisbl', 'sprl', 'scrl', 'srl'].map((form) => [form, form] as const),
  ...['SA', 'SAS', 'SASU', 'SARL', 'EURL', 'SNC', 'SCA', 'SCOP', 'SCIC', 'GIE', 'GIP', 'SEM', 'SPL', 'AG', 'NV', 'BV', 'LLC'].map((form) => [form.toLowerCase(), form] as const),
  ['spa', 'SpA'], ['gmbh', 'GmbH'], ['ltd', 'Ltd'], ['inc', 'Inc.'], ['sarl-s', 'SARL-S'],
])

/** Acronyms that are words too, and hold only in capitals. */
const ONLY_CAPITALS: ReadonlySet<string> = new Set(['sa', 'sem', 'spl', 'ag', 'nv', 'bv', 'gip', 'gie', 'sca', 'snc'])
/** « un spa », « inc »: with a capital at least. */
const WITH_CAPITALS: ReadonlySet<string> = new Set(['spa', 'inc', 'ltd'])

/** The legal form that a word says; behind a name or at its end only an acronym does. */
export function legalFormOf(word: string, isBehind: boolean): string | undefined {
  const form = fold(word)
  const acronym = ACRONYMS.get(form)
  if (acronym !== undefined && ONLY_CAPITALS.has(form)) return word === word.toUpperCase() ? acronym : undefined
  if (acronym !== undefined) return WITH_CAPITALS.has(form) && word === word.toLowerCase() ? undefined : acronym
  return isBehind || word !== word.toLowerCase() ? undefined : WORDS.get(form)
}
