import type { MentionKind, Span } from '@garrigue/schema'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import type { FoundMention } from '../engine/findings.ts'
import { fold, foldToKey } from '../engine/fold.ts'
import { indexNames, matchName } from '../engine/name-index.ts'
import { longestOf } from '../engine/settle-overlaps.ts'
import { tokensOf, type Token } from '../engine/tokens.ts'
import { firstNameStrength, isCommonWord } from '../gazetteers/index.ts'
import { piecesOf } from '../lexicon/pieces.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { groupPersons } from '../resolve/group-persons.ts'
import { entryOf, groupNames, type TextEntity } from '../resolve/name-strangers.ts'
import { partsOfPerson } from '../resolve/person-names.ts'

const RULE = 'refine/repeat-mentions'

/**
 * Gives every name its entity, and looks once more through the text for the names that it has taught: surnames and first names alone,
 * letters of a long name, a company without its domain (« Terril » for « Terril.be »), a name at the start of a sentence.
 */
export const repeatMentions: Step = defineRefiner({
  id: RULE,
  needs: ['known mentions'],
  gives: 'mentions',
  run(page, { names: { entries } }) {
    const { source, findings } = page.data
    const registered = new Set(entries.map(({ id }) => id))
    const same = findings.clues.flatMap(({ start, end, sameAs }) => (sameAs ? [{ one: { start, end }, other: sameAs }] : []))
    const people = groupPersons(findings.mentions.filter(({ kind }) => kind === 'person'), source, registered)
    const mentions = withoutParts(withAccounts(findings.mentions), people)
    const named = groupNames(mentions.filter(({ kind }) => kind !== 'person'), same, source, new Set([...registered, ...idsOf(people)]))
    const learnt = new Map([...named.values(), ...people.values()].map((entity) => [`${entity.kind} ${entity.id}`, entity]))
    const repeated = repeatedIn(page, learnt)
    // A repeated name wins over a shorter one within it, and over one as long that nothing but its capital speaks for.
    const guesses = mentions.filter((mention) => isGuess(mention))
    const guessed = new Set(guesses.map((mention) => spanOf(mention)))
    const all = longestOf([...mentions.filter((mention) => !isGuess(mention)), ...[...repeated.keys()].filter((mention) => !guessed.has(spanOf(mention))), ...guesses])
    // Whose a surname is depends on where it stands, so persons are grouped anew.
    const persons = groupPersons(all.filter(({ kind }) => kind === 'person'), source, new Set([...registered, ...idsOf(named)]))
    findings.mentions = all.map((mention) => ({ ...mention, entity: (persons.get(mention) ?? named.get(mention) ?? repeated.get(mention))?.id ?? mention.entity }))
  },
})

function idsOf(entities: ReadonlyMap<FoundMention, TextEntity>): string[] {
  return [...entities.values()].map(({ id }) => id)
}

function spanOf({ start, end, kind }: FoundMention): string {
  return `${start} ${end} ${kind}`
}

/** « @TrameAndCo » is the account of Trame&Co, when the text names that organization. */
function withAccounts(mentions: readonly FoundMention[]): FoundMention[] {
  const organizations = new Set(mentions.filter(({ kind }) => kind === 'organization').map(({ text }) => accountKey(text)))
  return mentions.map((mention) => (mention.text.startsWith('@') && !mention.candidates && organizations.has(accountKey(mention.text)) ? { ...mention, kind: 'organization' } : mention))
}

function accountKey(text: string): string {
  return foldToKey(text.replaceAll('&', 'and'))
}

/** Names of which nothing but a capital and what is done around it speaks: the surname of somebody whom the text names in full is theirs. */
function withoutParts(mentions: readonly FoundMention[], people: ReadonlyMap<FoundMention, TextEntity>): FoundMention[] {
  const parts = new Set([...new Set(people.values())].filter(({ name }) => /\s/u.test(name)).flatMap((person) => shortForms(person).map((form) => foldToKey(form))))
  return mentions.filter((mention) => mention.kind === 'person' || !isLoose(mention) || !parts.has(foldToKey(mention.text)))
}

const LOOSE: ReadonlySet<string> = new Set(['mention/capitals', 'mention/organization-context', 'mention/unlisted-place'])

function isLoose({ features }: FoundMention): boolean {
  return features.every(({ rule }) => LOOSE.has(rule))
}

function isGuess({ features }: FoundMention): boolean {
  return features.every(({ rule }) => rule === 'mention/capitals' || rule === 'mention/first-name-alone')
}

/** The names found again, each with the entity it repeats. */
function repeatedIn(page: PressRoot, entities: ReadonlyMap<string, TextEntity>): Map<FoundMention, TextEntity> {
  const { source } = page.data
  const names = indexNames([...entities.values()].map((entity) => entryOf(entity, shortForms(entity))))
  const found = new Map<FoundMention, TextEntity>()
  for (const block of page.children) {
    const tokens = tokensOf(block)
    for (let at = 0; at < tokens.length; ) {
      const match = tokens[at]?.isWord ? matchName(names, tokens, at, source) : undefined
      if (!match) {
        at++
        continue
      }
      const entry = match.forms[0]?.entry
      const entity = entry && entities.get(`${entry.kind} ${entry.id}`)
      // « #NuitsDuFil »: the mark belongs to a name that is all of the hashtag.
      const start = source[match.start - 1] === '#' ? match.start - 1 : match.start
      if (entity && isName(match, entity.kind, block, source) && !(entity.kind === 'person' && hasArticle(tokens, at))) {
        found.set({ start, end: match.end, text: source.slice(start, match.end), kind: entity.kind, entity: '', rule: RULE, features: [] }, entity)
      }
      at = match.next
    }
  }
  return found
}

/** Other forms in which a text may name again what it has named. */
function shortForms({ kind, name, forms }: TextEntity): string[] {
  if (kind === 'person') {
    const { given, family } = partsOfPerson(name)
    const last = family.split(/\s/u).at(-1) ?? ''
    return [...(family.length > 2 ? [family] : []), ...(last.length > 3 && last !== family ? [last] : []), ...(firstNameStrength(given) === 'sure' ? [given] : [])]
  }
  return [...forms].flatMap((form) => {
    const domain = /^(\p{Lu}[\p{L}\p{N}]{3,})\.\p{Ll}{2,8}$/u.exec(form)?.[1]
    const bare = /^(?:Le|La|Les)\s(\p{Lu}.{2,})$/u.exec(form)?.[1]
    return [...(domain === undefined ? [] : [domain]), ...(bare === undefined ? [] : [bare])]
  })
}

/** « d’ici la Toussaint », « du Noël »: people have no article. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const article = before && /^['’ʼ]$/u.test(before.text) ? `${tokens[at - 2]?.text ?? ''}'` : (before?.text ?? '')
  return /^(?:l'|la|le|les|du|des|aux?|une?)$/u.test(fold(article))
}

/** A word of the language at the start of a sentence is that word: « Petit, … », « Marchand de couleurs ». */
function isName({ start, end }: Span, kind: MentionKind, block: PressBlock, source: string): boolean {
  const text = source.slice(start, end)
  // « Le maire » is not Mr Lemaire.
  if (kind === 'person' && !/(?:^|[\s'’ʼ-])\p{Lu}[^\s]*$/u.test(text)) return false
  if (/\s/u.test(text) || !/^\p{Lu}\p{Ll}/u.test(text)) return true
  return !isCommonWord(text) || piecesOf(block).find((piece) => piece.start <= start && start < piece.end)?.opens === false
}
