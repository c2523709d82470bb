import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { lastBefore } from './article-organizations.ts'
import type { RolePhrase } from './role-phrase.ts'
import { sentenceAt, sentencesOf, type Sentence } from './sentences.ts'
import { topicsOf } from './topics.ts'

/**
 * « notre chef d’atelier »: of whoever speaks; « sa présidente »: of the organization that the sentence or the sentences before speak of; « mon
 * chef », « le patron de ce dernier »: of the one named last; « de l’intercommunalité »: of the last one that is called so.
 */
export function ownerOf(page: PressRoot, block: PressBlock, items: readonly Item[], phrase: RolePhrase): FoundMention | undefined {
  const { from, noun } = phrase
  const possessive = items[from - 1]?.form ?? ''
  const offset = items[from]?.start ?? 0
  if (isAbove(items, phrase) || noun === 'dernier') return lastBefore(page, block, offset)
  const sentence = sentenceAt(page, block, offset)
  if (sentence && /^(?:notre|nos|mon|ma|mes|votre|vos)$/u.test(possessive)) return topicsOf(page).own(sentence)
  if (noun !== 'intercommunalite' && noun !== 'communaute') return undefined
  return items.slice(0, from).findLast(({ mention }) => mention?.kind === 'organization' && /Communauté|Métropole|métropole|[Aa]gglo/u.test(mention.text))?.mention
}

/** The organization that a sentence names last before an offset, brackets aside. */
function namedIn({ items }: Sentence, offset: number): FoundMention | undefined {
  let depth = 0
  let found: FoundMention | undefined
  for (const { mention, text, end } of items) {
    if (end > offset) break
    if (text === '(') depth++
    else if (text === ')') depth = Math.max(0, depth - 1)
    else if (mention?.kind === 'organization' && depth === 0) found = mention
  }
  return found
}

/** « son supérieur », « mon chef »: of where the person is, not of what they lead. */
export function isAbove(items: readonly Item[], { head, from, to }: RolePhrase): boolean {
  return /^(?:son|sa|mon|ma)$/u.test(items[from - 1]?.form ?? '') && (head.stem === 'superieur' || (head.stem === 'chef' && to === head.to))
}

/** How many sentences back « sa présidente » may look. */
const MOST_SENTENCES = 3

/**
 * « la direction de X s’est tue. Son P-dg, … »: what the sentence has named, or else the subject, or the only organization, of the last sentence of the
 * paragraph that names one; then that of the question before, and what the heading or the article is about. `undefined` where the last one that
 * speaks of a body names none (« Le département paie. Son président, … »), or several.
 */
export function ownerBefore(page: PressRoot, sentence: Sentence, offset: number): FoundMention | undefined {
  const here = namedIn(sentence, offset)
  if (here) return here
  const own = sentence.items.filter(({ end }) => end <= offset)
  if (own.slice(0, 3).some(({ form }) => UNNAMED_BODIES.test(form))) return undefined
  // « C’est là qu’elle rencontre X, aujourd’hui son associé »: somebody’s.
  const pronoun = own.findLast(({ form }) => /^(?:il|elle)$/u.test(form))
  if (pronoun && topicsOf(page).person(sentence, pronoun.start, pronoun.form === 'il' ? 'm' : 'f')) return topicsOf(page).own(sentence)
  const before = sentencesOf(page, sentence.block).slice(Math.max(0, sentence.index - MOST_SENTENCES), sentence.index)
  const asked = sentence.index - before.length === 0 ? blockBeside(page, sentence.block, -1) : undefined
  for (const one of [...(asked?.data.zone === 'question' ? sentencesOf(page, asked) : []), ...before].toReversed()) {
    const named = one.items.flatMap(({ mention }) => (mention?.kind === 'organization' ? [mention] : []))
    if (named.length > 0) return topicsOf(page).subject(one) ?? (new Set(named.map(({ entity }) => entity)).size === 1 ? named[0] : undefined)
    if (one.items.slice(0, 3).some(({ form }) => UNNAMED_BODIES.test(form))) return undefined
  }
  return topicsOf(page).own(sentence)
}

/** Bodies that a text may speak of without a name. The shortest: « ville ». */
const UNNAMED_BODIES = /^(?:region|departement|ville|commune|agglomeration|metropole|intercommunalite|prefecture|etat|gouvernement|ministere|syndicat|association|federation|banque|universite|ecole)$/u

/** « Le pôle X a un nouveau président », « X s’est choisi une présidente »: the subject. */
export function chooser(items: readonly Item[], from: number): FoundMention | undefined {
  let at = from - 1
  if (/^(?:nouveau|nouvelle|premier|premiere|futur|future)$/u.test(items[at]?.form ?? '')) at--
  if (!/^(?:un|une|son|sa)$/u.test(items[at]?.form ?? '')) return undefined
  at--
  while (/^(?:a|aura|avait|tient|trouve|choisi|elu|nomme|designe|change|s|est|de|enfin|desormais|recrute)$/u.test(items[at]?.form ?? '') || /^['’]$/u.test(items[at]?.text ?? '')) at--
  return at < from - 2 && items[at]?.mention?.kind === 'organization' ? items[at]?.mention : undefined
}

/** « Isis, dont Hervé Pingaud est le directeur », « Atos, dont le président, X »: the organization right before « dont ». */
export function antecedent(items: readonly Item[], at: number): FoundMention | undefined {
  for (let back = at - 1; back > Math.max(0, at - MOST_IN_CLAUSE); back--) {
    if (/^[.!?;:]$/u.test(items[back]?.text ?? '')) return undefined
    // « La Région, représentée par la vice-présidente X »
    const isBehind = items[back]?.form === 'dont' || (/^representee?s?$/u.test(items[back]?.form ?? '') && items[back + 1]?.form === 'par')
    if (!isBehind) continue
    let before = items[back - 1]?.text === ',' ? back - 2 : back - 1
    // « Octopus Robots, à Cholet, dont le fondateur »
    if (items[before]?.mention?.kind === 'place' && /^(?:a|en|de|d)$/u.test(items[before - 1]?.form ?? '')) before -= items[before - 2]?.text === ',' ? 3 : 2
    const mention = items[before]?.mention
    return mention?.kind === 'organization' ? mention : undefined
  }
  return undefined
}

/** How many items « dont » may stand before a function. */
const MOST_IN_CLAUSE = 8
