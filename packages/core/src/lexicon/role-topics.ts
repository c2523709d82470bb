import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import { itemsOf, type Item } from '../engine/items.ts'
import { blockBeside } from '../engine/speaking-blocks.ts'
import type { PressBlock, PressRoot } from '../parse/nodes.ts'
import { isPublicBody } from './public-bodies.ts'
import { bodyOf, isBodyOf, publicOffice, type PublicOffice } from './public-offices.ts'
import type { RolePhrase } from './role-phrase.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { topicsOf } from './topics.ts'

/** Titles that many hold on their own account: without an organization in their words, they have none. */
const FREE: ReadonlySet<string> = new Set(['consultant', 'ingenieur', 'chercheur', 'stagiaire', 'designer', 'architecte', 'economiste', 'graphiste', 'notaire', 'developpeur', 'vigneron', 'technicien', 'doctorant', 'comptable', 'professeur', 'journaliste', 'avocat', 'inspecteur', 'greffier', 'producteur', 'juriste', 'informaticien'])

/** Titles of whoever makes or owns a company: no public body has them. */
const FOUNDED: ReadonlySet<string> = new Set(['fondateur', 'createur', 'dirigeant', 'patron', 'gerant', 'cogerant', 'boss', 'associe', 'actionnaire', 'pdg', 'ceo', 'cto', 'cfo', 'coo'])

/**
 * The organization of a function: the one that its words name; else, for « du cluster » or for a bare title, what the section, the article
 * or the sentence is about. Null when the words name something else (a town), or when nothing tells.
 */
export function organizationOf(page: PressRoot, block: PressBlock, items: readonly Item[], phrase: RolePhrase): string | null {
  const named = phrase.organization?.mention
  if (named?.kind === 'organization') return named.entity
  const office = publicOffice(items, phrase)
  // « maire de Mons », where the page names the « Ville de Mons » too
  if (named?.kind === 'place') return office ? (bodyOf(organizationsOf(page, block), office, named.text)?.entity ?? null) : null
  if (office && (phrase.noun === undefined || phrase.noun === 'cabinet')) return publicBody(page, block, office, items[phrase.from]?.start ?? 0)
  if (phrase.noun === undefined && (FREE.has(phrase.head.stem) || /^(?:seance|jury)$/u.test(items[phrase.to - 1]?.form ?? ''))) return null
  if (phrase.noun === 'entreprise' && items[phrase.head.to]?.form === 'd') return null
  const offset = items[phrase.from]?.start ?? 0
  const whose = sentenceAt(page, block, offset)
  if (whose && /^(?:son|sa|ses|leur|leurs)$/u.test(items[phrase.from - 1]?.form ?? '') && !isAbove(items, phrase)) return ownerBefore(page, whose, offset)?.entity ?? null
  const topic = chooser(items, phrase.from) ?? ownerOf(page, block, items, phrase) ?? calledOf(page, block, phrase) ?? fronted(items, phrase.from) ?? topicAt(page, block, items, offset, phrase.noun !== undefined)
  return topic && !(FOUNDED.has(phrase.head.stem) && isPublicBody(topic)) ? topic.entity : null
}

/** The public body that somebody of such an office sits in: the only one of that kind in the article; of an office that may be of any kind, the only one that this paragraph, or the one before, names so far. */
function publicBody(page: PressRoot, block: PressBlock, office: PublicOffice, offset: number): string | null {
  if (office !== 'any') return (bodyOf(organizationsOf(page, block), office) ?? (office === 'town' ? bodyOf(mastheadOf(page), office) : undefined))?.entity ?? null
  for (const near of [block, blockBeside(page, block, -1)]) {
    const named = near ? itemsOf(page, near).flatMap(({ mention }) => (mention?.kind === 'organization' && mention.start < offset ? [mention] : [])) : []
    const body = bodyOf(named, office)
    if (body || named.some((mention) => isBodyOf(mention, office))) return body?.entity ?? null
  }
  return null
}

/** The organizations of what stands around the articles: « Ville de X » above its own news. */
function mastheadOf(page: PressRoot): readonly FoundMention[] {
  return page.children.filter(({ data }) => data.zone === 'boilerplate').flatMap((one) => itemsOf(page, one).flatMap(({ mention }) => (mention?.kind === 'organization' ? [mention] : [])))
}

/** « du cluster », where the article has said « le cluster Granit »: the organization that it calls so, if one. */
function calledOf(page: PressRoot, block: PressBlock, { noun }: RolePhrase): FoundMention | undefined {
  if (noun === undefined) return undefined
  const called = organizationsOf(page, block).filter(({ start, text }) => fold(page.data.source.slice(Math.max(0, start - noun.length - 2), start)).endsWith(noun) || fold(text).startsWith(`${noun} `))
  return new Set(called.map(({ entity }) => entity)).size === 1 ? called[0] : undefined
}

const organizations = new WeakMap<readonly FoundMention[], Map<number | undefined, readonly FoundMention[]>>()

/** The organizations that the article of a block names, in the order of the text. */
function organizationsOf(page: PressRoot, { data: { article } }: PressBlock): readonly FoundMention[] {
  const { mentions } = page.data.findings
  const known = organizations.get(mentions) ?? new Map<number | undefined, readonly FoundMention[]>()
  organizations.set(mentions, known)
  let found = known.get(article)
  if (!found) {
    found = page.children.filter(({ data }) => data.article === article && data.zone !== 'comment' && data.zone !== 'boilerplate').flatMap((one) => itemsOf(page, one).flatMap(({ mention }) => (mention?.kind === 'organization' ? [mention] : [])))
    known.set(article, found)
  }
  return found
}

/**
 * « notre chef d’atelier »: of whoever speaks; « sa présidente »: of the organization that the sentence or the sentences before speak of; « mon
 * chef », « le patron de ce dernier »: of the one named last; « de l’intercommunalité »: of the last one that is called so.
 */
function ownerOf(page: PressRoot, block: PressBlock, items: readonly Item[], phrase: RolePhrase): FoundMention | undefined {
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
function isAbove(items: readonly Item[], { head, from, to }: RolePhrase): boolean {
  return /^(?:son|sa|mon|ma)$/u.test(items[from - 1]?.form ?? '') && (head.stem === 'superieur' || (head.stem === 'chef' && to === head.to))
}

/** How many sentences back « sa présidente » may look. */
const MOST_SENTENCES = 3

/**
 * « la direction de X s’est tue. Son P-dg, … »: what the sentence has named, or else the subject, or the only organization, of the last sentence of the
 * paragraph that names one; then that of the question before, and what the heading or the article is about. `undefined` where the last one that
 * speaks of a body names none (« Le département paie. Son président, … »), or several.
 */
function ownerBefore(page: PressRoot, sentence: Sentence, offset: number): FoundMention | undefined {
  const here = namedIn(sentence, offset)
  if (here) return here
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
function chooser(items: readonly Item[], from: number): FoundMention | undefined {
  let at = from - 1
  if (/^(?:nouveau|nouvelle|premier|premiere|futur|future)$/u.test(items[at]?.form ?? '')) at--
  if (!/^(?:un|une|son|sa)$/u.test(items[at]?.form ?? '')) return undefined
  at--
  while (/^(?:a|aura|avait|tient|trouve|choisi|elu|nomme|designe|change|s|est|de|enfin|desormais|recrute)$/u.test(items[at]?.form ?? '') || /^['’]$/u.test(items[at]?.text ?? '')) at--
  return at < from - 2 && items[at]?.mention?.kind === 'organization' ? items[at]?.mention : undefined
}

/** « À Investissement Québec, la directrice régionale, X, … », « Chez Voltéo, … »: where the sentence says it plays. */
function fronted(items: readonly Item[], at: number): FoundMention | undefined {
  const start = items.slice(0, at).findLastIndex(({ text }) => /^[.!?»”]$/u.test(text)) + 1
  if (!/^(?:a|au|chez)$/u.test(items[start]?.form ?? '')) return undefined
  let next = start + 1
  while (/^(?:la|l|le)$/u.test(items[next]?.form ?? '') || /^['’]$/u.test(items[next]?.text ?? '')) next++
  const { mention } = items[next] ?? {}
  return mention?.kind === 'organization' && items[next + 1]?.text === ',' ? mention : undefined
}

/**
 * What a place in a text is about: the organization that a sentence which tells of a foundation goes on to name, the one that the block
 * opens with, the one of the heading above or of the whole article, or the subject of the sentences before. For « du cluster » the one
 * named last will do.
 */
function topicAt(page: PressRoot, block: PressBlock, items: readonly Item[], offset: number, hasNoun: boolean): FoundMention | undefined {
  const told = founded(items, offset) ?? opening(items, offset)
  if (told) return told
  const sentence = sentenceAt(page, block, offset)
  return (sentence && topicsOf(page).own(sentence)) ?? mainOf(page, block) ?? (sentence && topicsOf(page).organization(sentence, offset)) ?? (hasNoun ? lastBefore(page, block, offset) : undefined)
}

function sentenceAt(page: PressRoot, block: PressBlock, offset: number): Sentence | undefined {
  return sentencesOf(page, block).findLast(({ items }) => (items[0]?.start ?? 0) <= offset)
}

/** « Fondée en 2014 par X (CEO) et Y, Voltéo annonce … » */
function founded(items: readonly Item[], offset: number): FoundMention | undefined {
  const at = items.findIndex(({ start }) => start >= offset)
  const start = items.slice(0, at).findLastIndex(({ text }) => /^[.!?]$/u.test(text)) + 1
  if (!/^(?:fondee?s?|creee?s?|lancee?s?|dirigee?s?|presidee?s?|pilotee?s?|portee?s?|nee?s?)$/u.test(items[start]?.form ?? '')) return undefined
  for (const { mention, text } of items.slice(at)) {
    if (/^[.!?]$/u.test(text)) return undefined
    if (mention?.kind === 'organization') return mention
  }
  return undefined
}

/** « – Voltania (Gand) : … CEO : X », « Voltania recrute. Sa présidente, X, … »: the block starts with it. */
function opening(items: readonly Item[], offset: number): FoundMention | undefined {
  const first = items.find(({ isWord, form }) => isWord && !/^(?:le|la|l|les)$/u.test(form))
  return first?.mention?.kind === 'organization' && first.end <= offset ? first.mention : undefined
}

interface Main {
  readonly mention: FoundMention | undefined
}

const mains = new WeakMap<readonly FoundMention[], Map<number, Main>>()

/** The organization that an article names from its start, three times at least, and half as often again as any other. */
function mainOf(page: PressRoot, { data: { article = -1 } }: PressBlock): FoundMention | undefined {
  const { mentions } = page.data.findings
  let known = mains.get(mentions)
  if (!known) {
    known = new Map()
    mains.set(mentions, known)
  }
  const main = known.get(article) ?? { mention: countMain(page, article) }
  known.set(article, main)
  return main.mention
}

function countMain(page: PressRoot, article: number): FoundMention | undefined {
  const counts = new Map<string, { count: number; readonly mention: FoundMention }>()
  for (const block of page.children) {
    if (block.data.article !== article || block.data.zone === 'boilerplate' || block.data.zone === 'comment') continue
    for (const { mention } of itemsOf(page, block)) {
      if (mention?.kind !== 'organization') continue
      const known = counts.get(mention.entity)
      if (known) known.count += block.data.zone === 'title' ? 2 : 1
      else counts.set(mention.entity, { count: block.data.zone === 'title' ? 2 : 1, mention })
    }
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count || a.mention.start - b.mention.start)
  return first && first.count >= 3 && first.count >= 1.5 * (second?.count ?? 0) && first.mention.start < endOfHead(page, article) ? first.mention : undefined
}

/** Where the first paragraph of an article ends: what is named only behind it is not what the article is about. */
function endOfHead(page: PressRoot, article: number): number {
  return page.children.find(({ data }) => data.article === article && data.zone === 'paragraph')?.data.end ?? Number.POSITIVE_INFINITY
}

/** How many blocks back « le cluster » may have been named. */
const MOST_BLOCKS = 6

/** The organization named last before an offset, in its block or in those before; where a person comes from (« (ex-Criteo) ») does not count. */
function lastBefore(page: PressRoot, block: PressBlock, offset: number): FoundMention | undefined {
  const isOwn = ({ mention, end }: Item, at: number, all: readonly Item[]): boolean => mention?.kind === 'organization' && end <= offset && all[at - 1]?.text !== '-' && all[at - 1]?.text !== '('
  for (let back = 0; back <= MOST_BLOCKS; back++) {
    const other = back === 0 ? block : blockBeside(page, block, -back)
    const found = other && itemsOf(page, other).findLast(isOwn)?.mention
    if (found) return found
  }
  return undefined
}
