import type { FoundMention } from '../engine/findings.ts'
import { indexRoleHolders, type RoleHolder, type RoleHolders } from '../engine/role-holders.ts'
import { speakingBlocks } from '../engine/speaking-blocks.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { firstNameGender } from './first-name-genders.ts'
import { fold } from '../engine/fold.ts'
import { ORGANIZATION_CUES } from './organization-words.ts'
import { HONORIFICS } from './person-words.ts'
import { functionNoun, personNoun, type Gender, type RoleNoun } from './role-nouns.ts'
import { plainItems, type SpeechItem } from './speech-items.ts'

/** What a text tells of those whom it names. */
export interface People {
  readonly holders: RoleHolders
  /** What tells a person's gender: « Mme », « directrice », « née », else the first name. */
  readonly genderOf: (person: string) => Gender | undefined
  /** The organizations that a noun has announced (« l'asbl X »), in an article. */
  readonly announcedBy: (noun: string, article: number) => ReadonlySet<string>
}

const cache = new WeakMap<readonly FoundMention[], People>()

/** Read once a page, from the article's own words, quoted or not. */
export function peopleOf(page: PressRoot): People {
  const { mentions } = page.data.findings
  let people = cache.get(mentions)
  if (!people) {
    people = readPeople(page)
    cache.set(mentions, people)
  }
  return people
}

function readPeople(page: PressRoot): People {
  const found: RoleHolder[] = []
  const genders = new Map<string, { f: number; m: number; readonly names: Set<string> }>()
  const announced = new Map<string, Set<string>>()
  const tell = (person: string, gender: Gender | undefined, weight: number, name?: string): void => {
    const known = genders.get(person) ?? { f: 0, m: 0, names: new Set() }
    genders.set(person, known)
    if (gender) known[gender] += weight
    if (name !== undefined) known.names.add(name)
  }
  for (const block of speakingBlocks(page)) {
    const article = block.data.article ?? 0
    const items = plainItems(page, block)
    for (const [at, { mention }] of items.entries()) {
      if (mention?.kind === 'organization') {
        const noun = announcing(items, at)
        if (noun !== undefined) announced.set(`${article} ${noun}`, (announced.get(`${article} ${noun}`) ?? new Set()).add(mention.entity))
      }
      if (mention?.kind !== 'person') continue
      tell(mention.entity, honorificGender(items, at), 5, mention.text)
      if (/^n[eé]e?$/u.test(items[at + 1]?.form ?? '') || /^agee?$/u.test(items[at + 2]?.form ?? '')) tell(mention.entity, /ee$|agee/u.test(`${items[at + 1]?.form} ${items[at + 2]?.form}`) ? 'f' : 'm', 3)
      for (const role of rolesAround(items, at)) {
        // « Mme le directeur », « consultant indépendante »: only the feminine is sure.
        tell(mention.entity, role.noun.gender, role.noun.gender === 'f' ? 4 : 1)
        found.push({ person: mention.entity, role: role.noun.stem, body: role.body?.entity, article, start: mention.start })
      }
    }
  }
  for (const { title, person, organization, start } of page.data.findings.roles) {
    if (person === null) continue
    for (const word of fold(title).split(/[^\p{L}.-]+/u).slice(0, 4)) {
      const noun = functionNoun(word)
      if (noun) found.push({ person, role: noun.stem, body: organization ?? undefined, article: articleAt(page, start), start })
      if (noun) tell(person, noun.gender, noun.gender === 'f' ? 4 : 1)
    }
  }
  const genderOf = (person: string): Gender | undefined => {
    const known = genders.get(person)
    if (!known) return undefined
    const longest = [...known.names].reduce((best, name) => (name.length > best.length ? name : best), '')
    const byName = firstNameGender(longest)
    const f = known.f + (byName === 'f' ? BY_NAME : 0)
    const m = known.m + (byName === 'm' ? BY_NAME : 0)
    return f === m ? undefined : f > m ? 'f' : 'm'
  }
  return { holders: indexRoleHolders(found), genderOf, announcedBy: (noun, article) => announced.get(`${article} ${noun}`) ?? NOBODY }
}

const NOBODY: ReadonlySet<string> = new Set()
/** What a first name weighs beside the words around it. */
const BY_NAME = 2

function articleAt(page: PressRoot, offset: number): number {
  return page.data.articles.findLastIndex((article) => (page.children[article.first]?.data.start ?? 0) <= offset)
}

function honorificGender(items: readonly SpeechItem[], at: number): Gender | undefined {
  const before = items[at - 1]?.text === '.' ? items[at - 2] : items[at - 1]
  if (/^(?:mme|mlle|madame|mademoiselle|docteure)$/u.test(before?.form ?? '')) return 'f'
  return /^(?:m|mr|monsieur)$/u.test(before?.form ?? '') ? 'm' : undefined
}

/** The noun that announces an organization right before its name, an adjective between at most. */
function announcing(items: readonly SpeechItem[], at: number): string | undefined {
  for (let before = at - 1; before >= at - 3; before--) {
    const form = items[before]?.form ?? ''
    if (ORGANIZATION_CUES.has(form)) return form
    if (!items[before]?.isWord || items[before]?.mention || form.length < 4) return undefined
  }
  return undefined
}

interface NamedRole {
  readonly noun: RoleNoun
  readonly body: FoundMention | undefined
}

const SMALL: ReadonlySet<string> = new Set('le la les l\' un une son sa ses notre leur ex ancien ancienne jeune nouveau nouvelle actuel actuelle egalement aussi par ailleurs desormais premier premiere et ainsi que lui elle meme seul seule'.split(' '))
const BECOMES = /^(?:est|etait|fut|devient|devenue?|reste|nommee?|elue?|reelue?|designee?|promue?|redevient|sera)$/u

/** The functions that stand beside a name: behind it (« X, directrice de Y et membre de Z », « X (CEO) », « X a été élue présidente »), or before it. */
function rolesAround(items: readonly SpeechItem[], at: number): NamedRole[] {
  return [...rolesBehind(items, at), ...rolesBefore(items, at), ...roleOfFounder(items, at)]
}

function rolesBehind(items: readonly SpeechItem[], at: number): NamedRole[] {
  const mark = items[at + 1]
  if (mark && BECOMES.test(mark.form)) return predicated(items, at + 1)
  if (mark?.form === 'a' && /^(?:ete)$/u.test(items[at + 2]?.form ?? '')) return predicated(items, at + 3)
  if (!mark || !/^[,(–—:-]$/u.test(mark.text)) return []
  let next = at + 2
  if (/^\d{2}$/u.test(items[next]?.form ?? '') && items[next + 1]?.form === 'ans') next += /^,$/u.test(items[next + 2]?.text ?? '') ? 3 : 2
  if (items[next]?.form === 'qui' || (items[next]?.form === 'a' && items[next + 1]?.form === 'ete')) return predicated(items, next + 1)
  const roles: NamedRole[] = []
  for (const limit = next + 40; next < Math.min(items.length, limit); ) {
    while (SMALL.has(items[next]?.form ?? '')) next++
    const noun = personNoun(items[next]?.form ?? '')
    if (!noun || noun.plural) break
    const end = endOfPhrase(items, next + 1)
    roles.push({ noun, body: bodyBetween(items, next + 1, end) })
    // « … et cofondatrice de », « …, présidente de »
    if (items[end]?.form !== 'et' && items[end]?.text !== ',') break
    next = end + 1
  }
  return roles
}

/** « a été élue le 31 janvier présidente de X », « est le directeur de X »: in a few words, none of which leads to somebody else's function. */
function predicated(items: readonly SpeechItem[], at: number): NamedRole[] {
  for (let next = at; next < at + 9; next++) {
    const item = items[next]
    if (!item?.isWord || item.mention) return []
    const noun = personNoun(item.form)
    if (noun) return noun.plural || /^(?:du|de|d'|des|au|a|par|avec|pour|un|une)$/u.test(items[next - 1]?.form ?? '') ? [] : [{ noun, body: bodyBetween(items, next + 1, endOfPhrase(items, next + 1)) }]
  }
  return []
}

/** Where the words of a function end: at a mark, or at « et » before another function. */
function endOfPhrase(items: readonly SpeechItem[], at: number): number {
  let next = at
  for (; next < Math.min(items.length, at + 18); next++) {
    const item = items[next] as SpeechItem
    if (/^[,.;:!?…()«»“”"–—]$/u.test(item.text) || item.form === 'qui') break
    if (item.form === 'et' && (personNoun(items[next + 1]?.form ?? '') || personNoun(items[next + 2]?.form ?? ''))) break
  }
  return next
}

function bodyBetween(items: readonly SpeechItem[], from: number, to: number): FoundMention | undefined {
  const names = items.slice(from, to).flatMap(({ mention }) => mention ?? [])
  return names.find(({ kind }) => kind === 'organization') ?? names.find(({ kind }) => kind === 'place')
}

const LONGEST_TITLE = 16

/** « Le fondateur, X », « la présidente et cofondatrice, X », « le directeur de Y X »: back from the name, over no verb and no other person. */
function rolesBefore(items: readonly SpeechItem[], at: number): NamedRole[] {
  let before = at - 1
  if (items[before]?.text === '.' && HONORIFICS.has(items[before - 1]?.form ?? '')) before--
  if (HONORIFICS.has(items[before]?.form ?? '') && !personNoun(items[before]?.form ?? '')) before--
  const isSetOff = items[before]?.text === ',' || items[before]?.text === ':'
  if (isSetOff) before--
  else if (/^(?:de|du|des|d'|a|au|aux|et|par|avec|que|qu'|pour|chez|comme|selon|dont|ou)$/u.test(items[before]?.form ?? '')) return []
  const after = items[at + 1]
  if (isSetOff && after?.isWord && !after.mention && after.form !== 'et') return []
  for (let head = before; head > before - LONGEST_TITLE && head >= 0; head--) {
    const item = items[head] as SpeechItem
    if (item.mention?.kind === 'person' || /^[.!?…;:,()«»“”"–—]$/u.test(item.text) || /^(?:est|sont|a|ont|etait|fut|qui|que|qu'|se|s'|ne|n')$/u.test(item.form)) return []
    const noun = personNoun(item.form)
    if (!noun || noun.plural || isWithin(items, head)) continue
    // Set off, it needs an article: « la directrice régionale, X »; without, it is said of whoever stands before it.
    if (isSetOff && !/^(?:le|la|l'|son|sa|ce|cette|nouveau|nouvelle|ancien|ancienne|ex|jeune|actuel|actuelle|et|leur|notre)$/u.test(items[head - 1]?.form ?? '') && !items[head]?.opens) return []
    const own = { noun, body: bodyBetween(items, head + 1, before + 1) }
    const first = items[head - 1]?.form === 'et' ? personNoun(items[head - 2]?.form ?? '') : undefined
    return first ? [{ noun: first, body: own.body }, own] : [own]
  }
  return []
}

/** « chargée de mission du directeur »: a function within another. */
function isWithin(items: readonly SpeechItem[], at: number): boolean {
  return /^(?:de|du|d'|des|au|aux)$/u.test(items[at - 1]?.form ?? '') || (/^(?:la|l')$/u.test(items[at - 1]?.form ?? '') && /^(?:de|a)$/u.test(items[at - 2]?.form ?? ''))
}

/** « créée par X », « dirigé par X »: what the participle makes of X, and the organization that it is said of. */
const MADE_BY: ReadonlyMap<string, string> = new Map(
  ['fonde fondateur', 'cofonde fondateur', 'co-fonde fondateur', 'cree createur', 'lance fondateur', 'imagine createur', 'dirige dirigeant', 'pilote dirigeant', 'mene dirigeant', 'gere dirigeant', 'preside president', 'anime animateur'].map((pair) => pair.split(' ') as [string, string]),
)
const LEADS_NOW: ReadonlyMap<string, string> = new Map(['dirige dirigeant', 'pilote dirigeant', 'preside president', 'copreside president', 'gere dirigeant', 'fonde fondateur', 'dirigera dirigeant', 'presidera president'].map((pair) => pair.split(' ') as [string, string]))

function roleOfFounder(items: readonly SpeechItem[], at: number): NamedRole[] {
  const by = byBefore(items, at)
  const role = (stem: string, body: FoundMention | undefined): NamedRole => ({ noun: { stem, gender: undefined, plural: false }, body })
  if (by !== undefined) {
    for (let before = by - 1; before > by - 6 && before >= 0; before--) {
      const stem = MADE_BY.get((items[before]?.form ?? '').replace(/(?:e|s|es)$/u, '')) ?? MADE_BY.get(items[before]?.form ?? '')
      if (stem === undefined) continue
      const owner = items[before]?.opens ? items.slice(at, at + 24).find(({ mention }) => mention?.kind === 'organization') : items.slice(Math.max(0, before - 8), before).findLast(({ mention }) => mention?.kind === 'organization')
      return [role(stem, owner?.mention)]
    }
  }
  let verb = at + 1
  if (items[verb]?.text === ',' && items[verb + 2]?.form === 'ans') verb += 4
  if (items[verb]?.text === ',' && items[verb + 1]?.form === 'qui') verb += 2
  const stem = LEADS_NOW.get(items[verb]?.form ?? '')
  const body = stem === undefined ? undefined : items.slice(verb + 1, verb + 5).find(({ mention }) => mention !== undefined)?.mention
  return stem !== undefined && body?.kind === 'organization' ? [role(stem, body)] : []
}

/** The index of « par » before a name, or before the list of names that it ends: « par X (CEO) et Y ». */
function byBefore(items: readonly SpeechItem[], at: number): number | undefined {
  for (let before = at - 1; before > at - 14 && before >= 0; before--) {
    const item = items[before] as SpeechItem
    if (item.form === 'par') return before
    if (!item.mention && !/^[,()]$/u.test(item.text) && item.form !== 'et' && item.form !== 'avec' && !personNoun(item.form) && !HONORIFICS.has(item.form) && item.text !== '.') return undefined
  }
  return undefined
}
