import type { MentionKind, RegistryEntry, Span } from '@garrigue/schema'
import type { FoundMention } from '../engine/findings.ts'
import { foldToKey } from '../engine/fold.ts'
import { isDictionaryWord } from '../gazetteers/index.ts'
import { lettersOfName } from '../lexicon/initials.ts'
import { LEGAL_FORMS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from '../lexicon/organization-words.ts'
import { joinedGroups } from './joined-groups.ts'
import { freeIds, provisionalId } from './provisional-id.ts'

/** An entity of a text: of the registry, or made up for names that it lacks. `name` is the fullest of the text. */
export interface TextEntity {
  readonly id: string
  readonly kind: MentionKind
  readonly name: string
  readonly forms: ReadonlySet<string>
}

/** A pair of names that the text itself says are one: « Inra (Institut national de la recherche agronomique) ». */
export interface SameName {
  readonly one: Span
  readonly other: Span
}

const ARTICLE = /^(?:l['’ʼ]|(?:le|la|les)\s)/iu

/**
 * Puts names of a kind together when they are the same letters (case, accents, spaces, hyphens, full stops, a leading article and a legal
 * form aside), when the text says that one is short for the other, when one is the letters or the account of another, or a common word
 * that one longer name of the text starts or ends with. Persons are told apart by more than that: see `groupPersons`. Two known names
 * never join. The id of a group without registry entry is made of its longest name, and is none of `reserved`.
 */
export function groupNames(mentions: readonly FoundMention[], same: readonly SameName[], source: string, reserved: ReadonlySet<string> = new Set()): Map<FoundMention, TextEntity> {
  const { join, groupsOf } = joinedGroups((key) => key.startsWith('id '))
  const bySpan = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]))
  for (const { one, other } of same) {
    const first = bySpan.get(`${one.start} ${one.end}`)
    const second = bySpan.get(`${other.start} ${other.end}`)
    if (first && second && first.kind === second.kind) join(keyOf(first), keyOf(second))
  }
  joinShortForms(mentions, join)
  const entities = new Map<FoundMention, TextEntity>()
  const idFor = freeIds(reserved)
  for (const group of groupsOf(mentions, keyOf)) {
    const entity = entityOf(group, idFor, source)
    for (const mention of group) entities.set(mention, entity)
  }
  return entities
}

/** Known names keep their entity as their key. */
function keyOf({ kind, entity, text }: FoundMention): string {
  return entity ? `id ${entity}` : `${kind} ${foldToKey(bareName(text))}`
}

/** « L’Établi » without article, « Ducale Médical SAS » without legal form. */
function bareName(text: string): string {
  const words = text.replace(ARTICLE, '').split(/\s+/u)
  return words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : words.join(' ')
}

/** One word for a longer name: « la CCI » for « CCI Alsace », « GBM » for « Grand Besançon Métropole », « Terril » for « Terril.be ». */
function joinShortForms(mentions: readonly FoundMention[], join: (a: string, b: string) => void): void {
  const longer = new Map<string, Set<string>>()
  const add = (short: string, key: string): void => void longer.set(short, (longer.get(short) ?? new Set()).add(key))
  const organizations = mentions.filter(({ kind }) => kind === 'organization')
  for (const mention of organizations) if (!mention.text.startsWith('@')) for (const short of shortForms(mention.text)) add(short, keyOf(mention))
  for (const mention of organizations) {
    if (mention.entity || /\s/u.test(mention.text)) continue
    const names = longer.get(mention.text.startsWith('@') ? `account ${foldToKey(mention.text)}` : (/^\p{Lu}{3,}$/u.test(mention.text) ? `letters ${foldToKey(mention.text)}` : '')) ?? longer.get(`word ${foldToKey(mention.text)}`)
    const [name] = names ?? []
    if (name !== undefined && names?.size === 1) join(keyOf(mention), name)
  }
}

/** The words that may stand for a name: its letters, its account, its domain left out, a common word that starts or ends it. */
function shortForms(text: string): string[] {
  const words = bareName(text).split(/\s+/u)
  const domain = /^(\p{Lu}[\p{L}\p{N}]{3,})\.\p{Ll}{2,8}$/u.exec(text)?.[1]
  const account = `account ${foldToKey(text.replaceAll('&', 'and'))}`
  if (words.length < 2) return domain === undefined ? [account] : [account, `word ${foldToKey(domain)}`]
  const ends = [words[0] ?? '', words.at(-1) ?? ''].map((word) => foldToKey(word)).filter((word) => ORGANIZATION_HEADS.has(word) || ORGANIZATION_TAILS.has(word) || isDictionaryWord(word))
  return [account, `letters ${lettersOfName(text)}`, ...new Set(ends.map((word) => `word ${word}`))]
}

function entityOf(group: readonly FoundMention[], idFor: (base: string) => string, source: string): TextEntity {
  const [first] = group as [FoundMention]
  const forms = new Set(group.map(({ start, end }) => source.slice(start, end)))
  const known = group.find(({ entity }) => entity)
  const name = [...forms].reduce((longest, form) => (form.length > longest.length ? form : longest), '')
  if (known) return { id: known.entity, kind: known.kind, name: known.candidates?.find(({ id }) => id === known.entity)?.name ?? name, forms }
  const id = idFor(provisionalId(name) || first.kind)
  return { id, kind: first.kind, name, forms }
}

/** The entity as the index of names wants it. */
export function entryOf({ id, kind, name, forms }: TextEntity, otherNames: readonly string[]): RegistryEntry {
  return { kind, id, name, otherNames: [...forms, ...otherNames].filter((form) => form !== name) }
}
