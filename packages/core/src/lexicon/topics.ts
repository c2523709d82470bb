import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { entitiesOf, readArticleTopics, type ArticleTopics, type NamePlace, type Trail } from './article-topics.ts'
import type { Sentence } from './sentences.ts'

/** Whom a text means where it does not say the name; `undefined` where that is not safe to tell. */
export interface Topics {
  /** The organization that « la société », « elle », « nous » means before an offset; `noun`, folded, when the text has one. */
  organization(sentence: Sentence, offset: number, noun?: string): FoundMention | undefined
  /** The person that « il », « elle » means before an offset. */
  person(sentence: Sentence, offset: number): FoundMention | undefined
  /** The event that is spoken of before an offset. */
  event(sentence: Sentence, offset: number): FoundMention | undefined
  /** Two organizations named side by side in the title: « les deux clusters ». */
  pair(sentence: Sentence): readonly FoundMention[]
  /** The town of the article whose adjective a folded word is: « lyonnais ». */
  town(sentence: Sentence, form: string): FoundMention | undefined
}

const cache = new WeakMap<readonly FoundMention[], Topics>()

/** What the articles of a page speak of. Needs the mentions. */
export function topicsOf(page: PressRoot): Topics {
  let topics = cache.get(page.data.findings.mentions)
  if (!topics) {
    const articles = page.data.articles.map((_, index) => readArticleTopics(page, index))
    const of = ({ block }: Sentence): ArticleTopics | undefined => articles[block.data.article ?? -1]
    topics = {
      organization: (sentence, offset, noun) => organizationIn(of(sentence), sentence, offset, noun),
      person: (sentence, offset) => personIn(of(sentence), sentence, offset),
      event: (sentence, offset) => eventIn(of(sentence), sentence, offset),
      pair: (sentence) => of(sentence)?.pair ?? [],
      town: (sentence, form) => of(sentence)?.towns(form),
    }
    cache.set(page.data.findings.mentions, topics)
  }
  return topics
}

/** The names of a sentence of the same block, up to an offset: of this one (`back` 0), or of one before it. */
function namesIn(topics: ArticleTopics, { block, index }: Sentence, offset: number, back: number): NamePlace[] {
  return (topics.bySentence.get(block)?.[index - back] ?? []).filter(({ mention }) => mention.start < offset)
}

function organizationIn(topics: ArticleTopics | undefined, sentence: Sentence, offset: number, noun: string | undefined): FoundMention | undefined {
  if (!topics) return undefined
  const called = noun === undefined ? undefined : topics.byNoun.get(noun)
  // Several are called so: which one is meant is not safe to tell.
  if (called && (called.places[0]?.mention.start ?? offset) < offset) return onlyBefore(called, offset)
  const here = entitiesOf(namesIn(topics, sentence, offset, 0).filter(({ leads }) => leads), 'organization')
  const before = entitiesOf(namesIn(topics, sentence, offset, 1).filter(({ leads }) => leads), 'organization')
  if (here.length === 0 && before.length === 1) return before[0]
  const main = topics.headed.get(sentence.block) ?? topics.main
  return main && (noun === undefined || !isPublicBody(main)) ? main : undefined
}

/** Whether a name is a public body's: no text calls it « la société », and a town in front of a title does not say where it is. */
export function isPublicBody({ text }: FoundMention): boolean {
  return PUBLIC_BODY.test(fold(text.slice(0, 60)))
}

/** « Ville de Namur », « Région », « CCI Alsace ». The shortest: « ville ». */
const PUBLIC_BODY = /^(?:la |le |l')?(?:ville|region|metropole|departement|conseil|commune|communaute|cci|chambre|ministere|gouvernement|etat|prefecture|province|agglomeration|eurometropole|mairie|grand |union|commission)/u

/** The one entity of a trail before an offset; `undefined` when there is none, or when there are several. */
function onlyBefore({ places, differsFrom }: Trail, offset: number): FoundMention | undefined {
  const first = places[0]?.mention
  return first && first.start < offset && differsFrom >= offset ? first : undefined
}

function personIn(topics: ArticleTopics | undefined, sentence: Sentence, offset: number): FoundMention | undefined {
  for (let back = 0; topics && back <= 2 && back <= sentence.index; back++) {
    const people = entitiesOf(namesIn(topics, sentence, offset, back), 'person')
    if (people.length > 0) return people.length === 1 ? people[0] : undefined
  }
  return undefined
}

function eventIn(topics: ArticleTopics | undefined, sentence: Sentence, offset: number): FoundMention | undefined {
  const near = topics?.events.get(sentence.block)
  return (near && onlyBefore(near, offset)) ?? topics?.mainEvent
}
