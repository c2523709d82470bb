import { isPlaceLine } from '../../lexicon/place-lines.ts'
import type { PressBlock } from '../../parse/nodes.ts'
import { isMedium } from '../titles/score-title.ts'
import { bylineOf, countWords, foldOf, isOpen, isProse } from '../zoning.ts'
import { isItemTitle, isText, opensText, stampOf } from './item-lines.ts'
import type { Listing, PageItem } from './listing.ts'

type Mark = 'hour' | 'day' | 'stamp' | 'place'
type Find = (children: readonly PressBlock[], marks: readonly (Mark | undefined)[], index: number) => PageItem | undefined

/** A line of so many words above all of them is the title of one article, of which they are the parts. */
const TITLE_WORDS = 5
/** How many lines may say when and where. */
const MOST_MARKS = 3
/** How many lines a brief may have above what dates it. */
const MOST_LINES = 8
const LONGEST_MARK = 80
/** « Hier à 18h12 », « A. B., mardi à 9 h »; folded. The shortest: « hier ». */
const RECENTLY = /^(?:\p{L}\. ?\p{L}\., )?(?:hier|aujourd'hui|ce matin|ce soir|cet apres-midi|mis en ligne|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: |$)/u
/** « Accueil > Le fil », « Nantes | Angers ». The shortest: « | ». */
const SEPARATED = /\s[|·•>»—]\s/u

/**
 * The briefs of a page that holds nothing but such, each with its hour, its day or its town beside its title, all made alike. Under a title
 * that stands above them all, they are the parts of a round-up, or what somebody tells hour by hour: one article.
 */
export const briefs: Listing = {
  what: 'une brève',
  fewest: 3,
  *candidates(children) {
    const marks = children.map((block) => markOf(block))
    for (const find of [below, beneathTitle, beneathText]) yield withDays(children, mostAlike(children, marks, find))
  },
  isList: (children, [first]) => !isUnderTitle(children.slice(0, first?.from)),
}

/** The briefs that one way of making them finds, of the kind of mark that most of them have. */
function mostAlike(children: readonly PressBlock[], marks: readonly (Mark | undefined)[], find: Find): readonly PageItem[] {
  const found = new Map<Mark, PageItem[]>()
  for (let index = 0; index < children.length; index++) {
    const brief = find(children, marks, index)
    const kind = marks[index]
    if (!brief || !kind) continue
    const alike = found.get(kind)
    if (alike) alike.push(brief)
    else found.set(kind, [brief])
    index = Math.max(index, brief.title)
  }
  return [...found.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** What a line says that stands beside the title of a brief: an hour, a day, a place, and hardly anything else. */
function markOf(block: PressBlock): Mark | undefined {
  if (block.data.zone !== undefined || block.value.length > LONGEST_MARK) return undefined
  const reading = bylineOf(block)
  if (reading && reading.names <= 3 && reading.pieces.updated === undefined) {
    if (reading.pieces.hour !== undefined && reading.leftover <= (RECENTLY.test(foldOf(block)) ? 2 : 0)) return reading.hasYear ? 'stamp' : 'hour'
    if (reading.pieces.day !== undefined && reading.leftover === 0) return reading.hasYear ? (reading.names > 0 ? 'stamp' : undefined) : 'day'
  }
  return isPlaceLine(block.value) ? 'place' : undefined
}

/** « 18h12 », the title, the text. */
const below: Find = (children, marks, from) => {
  let title = from + 1
  while (title - from < MOST_MARKS && marks[title] !== undefined) title++
  return marks[from] !== undefined && isItemTitle(children[title]) && opensText(children, title + 1) ? { title, from, marks: span(from, title) } : undefined
}

/** The title, « Angers, 18h12 », the text. */
const beneathTitle: Find = (children, marks, mark) =>
  marks[mark] !== undefined && marks[mark] !== 'place' && isItemTitle(children[mark - 1]) && isText(children[mark + 1]) ? { title: mark - 1, from: mark - 1, marks: [mark] } : undefined

/** The title, the text, « A. B., mardi à 18h12 ». */
const beneathText: Find = (children, marks, mark) => {
  if (marks[mark] === undefined || marks[mark] === 'place' || !isText(children[mark - 1])) return undefined
  let title = mark - 1
  while (mark - title < MOST_LINES && isText(children[title])) title--
  return isItemTitle(children[title]) ? { title, from: title, marks: [mark] } : undefined
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step)
}

/** Whether what stands above is a text or its title; the name of a paper and its menu are not. */
function isUnderTitle(above: readonly PressBlock[]): boolean {
  return above.some((block) => isOpen(block) && (isProse(block.value) || (isItemTitle(block) && countWords(block.value) >= TITLE_WORDS && bylineOf(block)?.pieces.day === undefined && !isMedium(foldOf(block)) && !SEPARATED.test(block.value))))
}

/** « Lundi 13 novembre 2017 » above the first brief of a day is its own, unless it signs the brief above. */
function withDays(children: readonly PressBlock[], items: readonly PageItem[]): PageItem[] {
  const marks = new Set(items.flatMap((item) => item.marks))
  return items.map((item) => (stampOf(children[item.from - 1]) && !marks.has(item.from - 1) ? { ...item, from: item.from - 1, marks: [item.from - 1, ...item.marks] } : item))
}
