import type { FoundMention } from '../engine/findings.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isPersonNoun } from './person-cues.ts'
import { headPerson } from './speech-head.ts'
import type { Gender } from './role-nouns.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { topicsOf } from './topics.ts'

/** How many blocks back a pronoun may reach. */
const MOST_BACK = 2

/** Whom a pronoun before an offset means: the one person that the sentences before speak of, in the block or in the two before; `undefined` when that cannot be told. */
export function personBefore(page: PressRoot, block: PressBlock, offset: number, gender: Gender | undefined): FoundMention | undefined {
  for (let back = 0; back <= MOST_BACK; back++) {
    const other = back === 0 ? block : blockBeside(page, block, -back)
    if (!other) return undefined
    const sentence = sentencesOf(page, other).findLast(({ items }) => (items[0]?.start ?? 0) <= offset)
    if (sentence && isOfAnotherBefore(page, sentence)) return undefined
    const person = sentence && topicsOf(page).person(sentence, offset, gender)
    if (person) return person
    if (itemsOf(page, other).some(({ mention, start }) => mention?.kind === 'person' && start < offset)) return undefined
  }
  return undefined
}

/** The last name before the verb in its sentence (« X, 46 ans, a été élue »), or whom its pronoun means; « je » is whoever answers. */
export function subjectOfRole(page: PressRoot, block: PressBlock, items: readonly Item[], verb: number, reach: number): FoundMention | undefined {
  for (let before = verb - 1; before >= Math.max(0, verb - reach); before--) {
    const item = items[before] as Item
    if (item.mention?.kind === 'person') return item.mention
    if (/^(?:il|elle)$/u.test(item.form)) return personBefore(page, block, item.start, item.form === 'il' ? 'm' : 'f')
    if (/^(?:je|j)$/u.test(item.form)) return items[0]?.mention?.kind === 'person' && items[1]?.text === ':' ? items[0].mention : undefined
    // « Vous êtes aussi présidente de X ? »
    if (item.form === 'vous' && block.data.zone === 'question') return interviewed(page, block)
    if (/^[.!?;:«»"“”]$/u.test(item.text) || /^(?:on|ils|elles|nous)$/u.test(item.form)) return undefined
  }
  return undefined
}

/** Whom an interview is with: the one person who answers, or whom the head names. */
function interviewed(page: PressRoot, block: PressBlock): FoundMention | undefined {
  const person = headPerson(page, block.data.article ?? 0)
  return page.data.findings.mentions.find(({ kind, entity }) => kind === 'person' && entity === person)
}

/** « Z a nommé X directeur », « ont élu X présidente »: the name right before a function and right behind such a verb, and who does it, when an organization does. */
export function appointedBefore(items: readonly Item[], at: number): { readonly person: FoundMention; readonly by: string | null } | undefined {
  // « a choisi X comme directrice »
  const name = items[at - 1]?.form === 'comme' ? at - 2 : at - 1
  const person = items[name]?.mention
  if (person?.kind !== 'person') return undefined
  let verb = name - 1
  while (/^(?:m|mme|me|dr|pr|maitre|\.)$/u.test(items[verb]?.form ?? '')) verb--
  if (!/^(?:nomme|elu|designe|promu|reelu|intronise|bombarde|sacre|choisi|recrute|embauche)$/u.test(items[verb]?.form ?? '')) return undefined
  const subject = /^(?:a|ont|avait|avaient|vient)$/u.test(items[verb - 1]?.form ?? '') ? items[verb - 2]?.mention : undefined
  return { person, by: subject?.kind === 'organization' && !isCourt(subject) ? subject.entity : null }
}

/** A court, a minister or a prefect names people to what is not theirs. */
function isCourt({ text }: FoundMention): boolean {
  return /^(?:[Tt]ribunal|[Cc]our |[Gg]ouvernement|[ÉE]tat|[Mm]inist|[Cc]onseil)/u.test(text)
}

/** « La nouvelle directrice est ingénieure. Elle … »: a sentence since the last name has somebody else for its subject, by what they are. */
function isOfAnotherBefore(page: PressRoot, { block, index }: Sentence): boolean {
  for (const { items } of sentencesOf(page, block).slice(Math.max(0, index - MOST_BACK), index).toReversed()) {
    if (items.some(({ mention }) => mention?.kind === 'person')) return false
    const noun = /^(?:nouveau|nouvelle|jeune|futur|future)$/u.test(items[1]?.form ?? '') ? items[2] : items[1]
    if (/^(?:le|la|l')$/u.test(items[0]?.form ?? '') && isPersonNoun(noun?.form ?? '')) return true
  }
  return false
}
