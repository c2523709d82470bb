import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isDemonymOf } from './demonyms.ts'
import { isPlainWord, startOfName } from './name-lists.ts'
import { entitiesOf, furnitureOf, mainOf, titleOf } from './main-topic.ts'
import { OWN_ZONES } from './own-zones.ts'
import { ORGANIZATION_NOUNS } from './relation-nouns.ts'
import type { Gender } from './role-nouns.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

/** A name where it stands. */
export interface NamePlace {
  readonly mention: FoundMention
  /** Whether it may be the subject: no preposition stands before it. */
  readonly leads: boolean
  /** Whether it says whose, or where somebody is: « CEO de X », « chez X ». */
  readonly isOf: boolean
  /** The noun that says what it is, folded: « le cluster X », « X, une start-up ». */
  readonly noun: string | undefined
  /** Of an event, whether « à l’occasion de » or « lors de » leads to it. */
  readonly isOccasion: boolean
  /** What the article right before it tells: « la HES-SO », « le CEA ». */
  readonly gender: Gender | undefined
  /** Its town, when it is announced by it: « le cluster de Montpellier X », « le cluster toulousain X ». */
  readonly town: FoundMention | undefined
  readonly adjective: string | undefined
}

/** Places in the order of the text, and where the first one stands that names another entity than the first. */
export interface Trail {
  readonly places: NamePlace[]
  differsFrom: number
}

/** What an article names, as far as one must know it to tell whom a pronoun or a common noun means. */
export interface ArticleTopics {
  /** The names of each sentence of a block. */
  readonly bySentence: ReadonlyMap<PressBlock, readonly (readonly NamePlace[])[]>
  /** The organizations that a noun was said of. */
  readonly byNoun: ReadonlyMap<string, Trail>
  /** The events of each block. */
  readonly events: ReadonlyMap<PressBlock, Trail>
  /** Of each block, the organization that the heading above it names. */
  readonly headed: ReadonlyMap<PressBlock, FoundMention>
  /** Of each block, the town that stands alone on a line above it. */
  readonly townsAbove: ReadonlyMap<PressBlock, FoundMention>
  /** Of each block, the words of the heading above it, folded. */
  readonly headings: ReadonlyMap<PressBlock, string>
  /** The genders that the articles of an organization tell. */
  readonly genders: ReadonlyMap<string, ReadonlySet<Gender>>
  /** The organization, and the event, that the article is about. */
  readonly main: FoundMention | undefined
  readonly mainEvent: FoundMention | undefined
  readonly mainWork: FoundMention | undefined
  /** The event after « à l’occasion de », « lors de », when there is only one such. */
  readonly occasion: FoundMention | undefined
  /** The organizations of the title when it names two: « les deux incubateurs ». */
  readonly pair: readonly FoundMention[]
  /** The place whose adjective a folded word is. */
  readonly towns: (form: string) => FoundMention | undefined
}

export function readArticleTopics(page: PressRoot, article: number): ArticleTopics {
  const draft = page.data.articles[article]
  const blocks = page.children.slice(draft?.first ?? 0, draft?.end ?? 0).filter(({ data }) => OWN_ZONES.has(data.zone ?? 'paragraph'))
  const bySentence = new Map(blocks.map((block) => [block, sentencesOf(page, block).map((sentence) => placesIn(sentence))]))
  const byNoun = new Map<string, Trail>()
  const events = new Map<PressBlock, Trail>()
  for (const [block, sentences] of bySentence) {
    for (const place of sentences.flat()) {
      if (place.noun !== undefined && place.mention.kind === 'organization') follow(byNoun, place.noun, place)
      if (place.mention.kind === 'event') follow(events, block, place)
    }
  }
  const genders = Map.groupBy([...bySentence.values()].flat(2).filter(({ mention, gender }) => mention.kind === 'organization' && gender !== undefined), ({ mention }) => mention.entity)
  const titled = entitiesOf(titleOf(bySentence), 'organization')
  const furniture = furnitureOf(page)
  return { bySentence, byNoun, events, genders: new Map([...genders].map(([entity, places]) => [entity, new Set(places.flatMap(({ gender }) => gender ?? []))])), ...headedBy(bySentence), townsAbove: townsAboveIn(page, blocks), main: mainOf(bySentence, 'organization', furniture), mainEvent: mainOf(bySentence, 'event', furniture), mainWork: mainOf(bySentence, 'work', furniture), occasion: occasionOf(bySentence), pair: titled.length === 2 ? titled : [], towns: townsOf(bySentence) }
}

function follow<Key>(trails: Map<Key, Trail>, key: Key, place: NamePlace): void {
  const trail = trails.get(key)
  if (!trail) trails.set(key, { places: [place], differsFrom: Number.POSITIVE_INFINITY })
  else {
    trail.places.push(place)
    if (place.mention.entity !== trail.places[0]?.mention.entity) trail.differsFrom = Math.min(trail.differsFrom, place.mention.start)
  }
}

/** Words after which a name is no subject. */
const BEFORE_COMPLEMENTS: ReadonlySet<string> = new Set("de d' du des chez avec par a au aux pour selon contre entre dont sur sous dans sans vers via en hors ex apres avant depuis parmi comme que qu'".split(' '))

function placesIn(sentence: Sentence): NamePlace[] {
  const { items } = sentence
  return items.flatMap(({ mention }, at): NamePlace[] => {
    if (!mention) return []
    const from = startOfName(items, at)
    const announced = announcementOf(items, at)
    const leads = !BEFORE_COMPLEMENTS.has(items[from - 1]?.form ?? '') && !BEFORE_COMPLEMENTS.has(from < at ? (items[from]?.form ?? '') : '')
    const isOf = /^(?:de|d'|du|chez)$/u.test(items[from - 1]?.form ?? '') || (from < at && items[from]?.form === 'du')
    return [{ mention, leads, isOf, isOccasion: mention.kind === 'event' && isOccasion(items, from), noun: announced?.noun ?? nounAfter(items, at), gender: genderOf(items[at - 1]?.form ?? ''), town: announced?.town, adjective: announced?.adjective }]
  })
}

function genderOf(article: string): Gender | undefined {
  return /^(?:la|une|cette)$/u.test(article) ? 'f' : /^(?:le|un|du|au|ce)$/u.test(article) ? 'm' : undefined
}

/** « à l’occasion de la « Semaine X » », « lors du Salon Y » */
function isOccasion(items: Sentence['items'], from: number): boolean {
  return items.slice(Math.max(0, from - 4), from + 1).some(({ form }) => form === 'occasion' || form === 'lors')
}

function occasionOf(bySentence: ArticleTopics['bySentence']): FoundMention | undefined {
  const found = entitiesOf([...bySentence.values()].flat(2).filter((place) => place.isOccasion), 'event')
  return found.length === 1 ? found[0] : undefined
}

/** The noun before a name, with its town or its adjective: « le cluster de Montpellier X », « le cluster toulousain du numérique X ». */
function announcementOf(items: Sentence['items'], at: number): Pick<NamePlace, 'noun' | 'town' | 'adjective'> | undefined {
  if (items[at]?.mention?.kind !== 'organization') return undefined
  for (let noun = at - 1; noun >= Math.max(0, at - 6); noun--) {
    const item = items[noun]
    if (ORGANIZATION_NOUNS.has(item?.form ?? '')) return { noun: item?.form, town: items.slice(noun, at).find(({ mention }) => mention?.kind === 'place')?.mention, adjective: items[noun + 1]?.mention || noun + 1 === at ? undefined : items[noun + 1]?.form }
    if (item?.mention ? item.mention.kind !== 'place' : !isPlainWord(item)) return undefined
    if (/^(?:est|a|ont|sont|et|que|qui|avec|pour|par|dans|sur|chez|selon|contre)$/u.test(item?.form ?? '')) return undefined
  }
  return undefined
}

/** « X, le cluster des fils intelligents »; « X est une jeune société »: what the text says that X is. */
function nounAfter(items: Sentence['items'], at: number): string | undefined {
  if (items[at + 1]?.text !== ',' && items[at + 1]?.form !== 'est') return undefined
  if (!/^(?:le|la|l'|un|une)$/u.test(items[at + 2]?.form ?? '')) return undefined
  const noun = items[at + 3]?.form ?? ''
  if (ORGANIZATION_NOUNS.has(noun)) return noun
  const second = items[at + 4]?.form ?? ''
  return isPlainWord(items[at + 3]) && ORGANIZATION_NOUNS.has(second) ? second : undefined
}

/** A heading that names one organization speaks of it for all that follows it, up to the next heading. */
function headedBy(bySentence: ArticleTopics['bySentence']): Pick<ArticleTopics, 'headed' | 'headings'> {
  const headed = new Map<PressBlock, FoundMention>()
  const headings = new Map<PressBlock, string>()
  let words = ''
  let heading: FoundMention | undefined
  for (const [block, sentences] of bySentence) {
    if (block.data.zone === 'heading') {
      const named = entitiesOf(sentences.flat(), 'organization')
      heading = named.length === 1 ? named[0] : undefined
      words = fold(block.value.slice(0, 200))
      continue
    }
    headings.set(block, words)
    if (heading) headed.set(block, heading)
  }
  return { headed, headings }
}

/** A line that is nothing but a place governs the lines below it, up to the next such line. */
function townsAboveIn(page: PressRoot, blocks: readonly PressBlock[]): Map<PressBlock, FoundMention> {
  const towns = new Map<PressBlock, FoundMention>()
  let town: FoundMention | undefined
  for (const block of blocks) {
    const all = sentencesOf(page, block)[0]?.items ?? []
    // « À Toulouse »
    const items = /^[aà]$/iu.test(all[0]?.text ?? '') && all[1]?.mention ? all.slice(1) : all
    const [only] = items
    if (only?.mention?.kind === 'place' && (items.length === 1 || (items.length === 2 && /^[:.]$/u.test(items[1]?.text ?? '') && sentencesOf(page, block).length === 1))) town = only.mention
    else if (town) towns.set(block, town)
  }
  return towns
}

/** Looks an adjective up among the places, once a word. */
function townsOf(bySentence: ArticleTopics['bySentence']): ArticleTopics['towns'] {
  const places = entitiesOf([...bySentence.values()].flat(2), 'place').slice(0, MOST_TOWNS)
  const known = new Map<string, FoundMention | undefined>()
  return (form) => {
    if (!known.has(form)) known.set(form, places.find((place) => isDemonymOf(form, place)))
    return known.get(form)
  }
}

/** Of so many places at most the adjectives are known: a page of nothing but places must not cost more than its length. */
const MOST_TOWNS = 200
