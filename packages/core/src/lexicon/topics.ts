import type { FoundMention } from '../engine/findings.ts'
import { oncePer } from '../engine/once-per.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { readArticleTopics, type ArticleTopics, type NamePlace, type Trail } from './article-topics.ts'
import { entitiesOf } from './main-topic.ts'
import { personGender } from './person-genders.ts'
import { isPublicBody } from './public-bodies.ts'
import type { Gender } from './role-nouns.ts'
import { sentencesOf, type Sentence } from './sentences.ts'

/** How a text calls an organization without its name: « le cluster montpelliérain ». Folded. */
export interface Called {
  readonly noun: string
  readonly adjectives?: readonly string[]
}

/** Whom a text means where it does not say the name; `undefined` where that is not safe to tell. */
export interface Topics {
  /** The organization that « la société », « elle » means before an offset; of a gender, when the words tell it. */
  organization(sentence: Sentence, offset: number, called?: Called, gender?: Gender): FoundMention | undefined
  /** The organization that a sentence has for its subject, as its first name that no preposition leads to; `undefined` where another stands beside it. */
  subject(sentence: Sentence): FoundMention | undefined
  /** The organization of whoever says « nous ». */
  own(sentence: Sentence): FoundMention | undefined
  /** The person that « il », « elle » means before an offset; of a gender, when the words tell it. */
  person(sentence: Sentence, offset: number, gender?: Gender): FoundMention | undefined
  /** The event that is spoken of before an offset. */
  event(sentence: Sentence, offset: number): FoundMention | undefined
  /** The event on whose occasion the text says that all happens. */
  occasion(sentence: Sentence): FoundMention | undefined
  /** The work that the article is about. */
  work(sentence: Sentence): FoundMention | undefined
  /** « les deux clusters »: the two organizations of the sentence before, or of the title. */
  pair(sentence: Sentence, offset: number): readonly FoundMention[]
  /** The town of the article whose adjective a folded word is: « lyonnais ». */
  town(sentence: Sentence, form: string): FoundMention | undefined
  /** The organization that the heading above names, when it names one. */
  headed(sentence: Sentence): FoundMention | undefined
  /** Where somebody takes office when the sentence does not say it: what the heading, or else the paragraph, is about. */
  office(sentence: Sentence, offset: number): FoundMention | undefined
  /** The town that stands alone on a line above, up to the next such line. */
  townAbove(sentence: Sentence): FoundMention | undefined
  /** The words of the heading above, folded; empty when there is none. */
  headingAbove(sentence: Sentence): string
}

/** What the articles of a page speak of. Needs the mentions. */
export function topicsOf(page: PressRoot): Topics {
  return readTopics(page.data.findings.mentions, page)
}

const readTopics = oncePer((_mentions: readonly FoundMention[], page: PressRoot): Topics => {
  const articles = page.data.articles.map((_, index) => readArticleTopics(page, index))
  const of = ({ block }: Sentence): ArticleTopics | undefined => articles[block.data.article ?? -1]
  return {
    organization: (sentence, offset, called, gender) => {
      const found = organizationIn(of(sentence), sentence, offset, called)
      return found && canBe(of(sentence), found, gender) ? found : undefined
    },
    subject: (sentence) => subjectOf(of(sentence), sentence),
    own: (sentence) => of(sentence)?.headed.get(sentence.block) ?? of(sentence)?.main,
    person: (sentence, offset, gender) => personIn(page, of(sentence), sentence, offset, gender),
    event: (sentence, offset) => eventIn(of(sentence), sentence, offset),
    work: (sentence) => of(sentence)?.mainWork,
    occasion: (sentence) => of(sentence)?.occasion,
    pair: (sentence, offset) => pairIn(of(sentence), sentence, offset),
    headed: (sentence) => of(sentence)?.headed.get(sentence.block),
    office: (sentence, offset) => of(sentence)?.headed.get(sentence.block) ?? organizationIn(of(sentence), sentence, offset, undefined),
    townAbove: (sentence) => of(sentence)?.townsAbove.get(sentence.block),
    headingAbove: (sentence) => of(sentence)?.headings.get(sentence.block) ?? '',
    town: (sentence, form) => of(sentence)?.towns(form),
  }
})

/** The names of a sentence of the same block, up to an offset: of this one (`back` 0), or of one before it. */
function namesIn(topics: ArticleTopics, { block, index }: Sentence, offset: number, back: number): NamePlace[] {
  return (topics.bySentence.get(block)?.[index - back] ?? []).filter(({ mention }) => mention.start < offset)
}

function organizationIn(topics: ArticleTopics | undefined, sentence: Sentence, offset: number, called: Called | undefined): FoundMention | undefined {
  if (!topics) return undefined
  const trail = called && !GENERIC.has(called.noun) ? topics.byNoun.get(called.noun) : undefined
  // Several may be called so: which one is meant is only safe to tell by its town.
  if (called && trail && (trail.places[0]?.mention.start ?? offset) < offset) return onlyBefore(trail, offset) ?? ofTown(topics, trail, called)
  const here = entitiesOf(namesIn(topics, sentence, offset, 0).filter(({ leads }) => leads), 'organization')
  if (here.length === 0) {
    const near = nearest(topics, sentence, offset, called !== undefined && GENERIC.has(called.noun))
    if (near) return near
  }
  const generic = called && topics.byNoun.get(called.noun)
  const only = generic && onlyBefore(generic, offset)
  if (only && here.length === 0) return only
  const main = topics.headed.get(sentence.block) ?? topics.main
  return main && (!called || !isPublicBody(main)) ? main : undefined
}

/** « il » is not « la HES-SO »; of one that no article stands before nothing is known. */
function canBe(topics: ArticleTopics | undefined, { entity }: FoundMention, gender: Gender | undefined): boolean {
  const told = gender && topics?.genders.get(entity)
  return !told || told.has(gender)
}

/** Nouns that any company is called by: the one named last is meant, whatever else was called so. */
const GENERIC: ReadonlySet<string> = new Set(['entreprise', 'societe', 'start-up', 'startup', 'groupe', 'pme', 'firme', 'structure', 'compagnie', 'jeune-pousse', 'pousse', 'maison', 'marque', 'organisation', 'organisme'])

/** How many sentences back a subject may have been named last. */
const MOST_BACK = 3

/** The only subject of the last sentence before that has one; with a noun, the only organization of the sentence before will do. */
function nearest(topics: ArticleTopics, sentence: Sentence, offset: number, hasNoun: boolean): FoundMention | undefined {
  for (let back = 1; back <= MOST_BACK && back <= sentence.index; back++) {
    const names = namesIn(topics, sentence, offset, back)
    const leading = entitiesOf(names.filter(({ leads }) => leads), 'organization')
    if (leading.length > 0) return leading.length === 1 ? leading[0] : undefined
    // « admet Siham El Ouardi, CEO de bSmart. La société de Gembloux … »
    const named = entitiesOf(names, 'organization')
    if (back === 1 && hasNoun && named.length === 1 && names.some(({ mention, isOf }) => isOf && mention === named[0])) return named[0]
  }
  return undefined
}

function subjectOf(topics: ArticleTopics | undefined, sentence: Sentence): FoundMention | undefined {
  const [first, second] = topics ? entitiesOf(namesIn(topics, sentence, Number.POSITIVE_INFINITY, 0).filter(({ leads }) => leads), 'organization') : []
  const { items } = sentence
  const isPaired = second && items.findIndex(({ mention }) => mention === second) - items.findIndex(({ mention }) => mention === first) <= 3
  return isPaired ? undefined : first
}

function pairIn(topics: ArticleTopics | undefined, sentence: Sentence, offset: number): readonly FoundMention[] {
  if (!topics) return []
  const leading = entitiesOf(namesIn(topics, sentence, offset, 1).filter(({ leads }) => leads), 'organization')
  return leading.length === 2 ? leading : topics.pair
}

/** « le cluster montpelliérain », when one cluster alone was called « le cluster de Montpellier » or « montpelliérain ». */
function ofTown(topics: ArticleTopics, { places }: Trail, { adjectives = [] }: Called): FoundMention | undefined {
  const town = adjectives.map((form) => topics.towns(form)).find((found) => found !== undefined)
  const [one, ...others] = town ? entitiesOf(places.slice(0, MOST_PLACES).filter((place) => place.town?.entity === town.entity || (place.adjective !== undefined && topics.towns(place.adjective)?.entity === town.entity)), 'organization') : []
  return others.length === 0 ? one : undefined
}

/** So many places of a noun at most are looked at. */
const MOST_PLACES = 200

/** The one entity of a trail before an offset; `undefined` when there is none, or when there are several. */
function onlyBefore({ places, differsFrom }: Trail, offset: number): FoundMention | undefined {
  const first = places[0]?.mention
  return first && first.start < offset && differsFrom >= offset ? first : undefined
}

/** How many sentences back a person may have been spoken of. */
const MOST_BACK_TO_PERSON = 3

/** The one subject, else the one name, of the nearest sentence that names somebody of that gender; one that goes on about « il » speaks of somebody before it. */
function personIn(page: PressRoot, topics: ArticleTopics | undefined, sentence: Sentence, offset: number, gender: Gender | undefined): FoundMention | undefined {
  if (!topics) return undefined
  const sentences = sentencesOf(page, sentence.block)
  for (let back = 0; back <= Math.min(MOST_BACK_TO_PERSON, sentence.index); back++) {
    const names = namesIn(topics, sentence, offset, back).filter(({ mention: { kind, entity } }) => kind === 'person' && isOfGender(page, entity, gender))
    const leading = entitiesOf(names.filter(({ leads }) => leads), 'person')
    const people = leading.length > 0 ? leading : back > 0 && goesOn(sentences[sentence.index - back]) ? [] : entitiesOf(names, 'person')
    if (people.length > 0) return people.length === 1 ? people[0] : undefined
  }
  return undefined
}

function isOfGender(page: PressRoot, person: string, gender: Gender | undefined): boolean {
  const own = gender === undefined ? undefined : personGender(page, person)
  return own === undefined || own === gender
}

/** « Il succède à X »: the sentence speaks of whoever was named before it. */
function goesOn(sentence: Sentence | undefined): boolean {
  return /^(?:il|elle)$/u.test(sentence?.items[0]?.form ?? '')
}

function eventIn(topics: ArticleTopics | undefined, sentence: Sentence, offset: number): FoundMention | undefined {
  const near = topics?.events.get(sentence.block)
  const main = topics?.mainEvent
  return (near && onlyBefore(near, offset)) ?? (main && main.start < offset ? main : undefined)
}
