import { asksForConsent } from '../lexicon/consent.ts'
import { FURNITURE, MAY_BE_HEADING, type Furniture } from '../lexicon/furniture.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { decide, foldOf, isOpen, isProse } from './zoning.ts'

/** No piece of furniture is longer: a longer line is somebody's prose, however it begins. */
const LONGEST_FURNITURE = 240
/** How many letters of their start lines are looked up by; no start is shorter. */
const KEY = 3

/** Menus, cookie banners, share counters, forms: lines that every page of a site carries. */
export function markFurniture(page: PressRoot): void {
  // A banner asks before anything of the article is told; below, the article may tell of cookies.
  let beforeText = true
  for (const [index, block] of page.children.entries()) {
    if (block.data.form === 'front-matter') decide(block, 'boilerplate', 'mark-furniture', 'en-tête YAML du fichier')
    else if (block.data.form === 'mark' || block.data.form === 'markup') decide(block, 'boilerplate', 'mark-furniture', 'balise ou trait, sans texte')
    const folded = foldOf(block)
    const found = furnitureOf(folded)
    const next = page.children[index + 1]
    if (found && !beforeText && MAY_BE_HEADING.has(folded) && next && isProse(next.value) && !furnitureOf(foldOf(next))) continue
    if (found) decide(block, 'boilerplate', 'mark-furniture', found.what)
    else if (beforeText && asksForConsent(folded)) decide(block, 'boilerplate', 'mark-furniture', 'bandeau de consentement')
    beforeText &&= !(isOpen(block) && isProse(block.value))
  }
}

const LINES: ReadonlyMap<string, Furniture> = new Map(FURNITURE.flatMap((furniture) => (furniture.lines ?? []).map((line) => [line, furniture] as const)).toReversed())

/** Beginnings of lines by their first letters, so that few are compared with a line. */
const STARTS = new Map<string, (readonly [start: string, furniture: Furniture])[]>()
for (const furniture of FURNITURE) {
  for (const start of furniture.starts ?? []) {
    const key = start.slice(0, KEY)
    STARTS.set(key, [...(STARTS.get(key) ?? []), [start, furniture]])
  }
}

const PATTERNED = FURNITURE.filter(({ patterns }) => patterns !== undefined)

/** The piece of furniture that a folded line is, or `undefined`. */
export function furnitureOf(folded: string): Furniture | undefined {
  if (folded.length > LONGEST_FURNITURE) return undefined
  const bare = withoutMarks(folded)
  const forms = bare === folded ? [folded] : [folded, bare]
  for (const form of forms) {
    const found = LINES.get(form) ?? STARTS.get(form.slice(0, KEY))?.find(([start]) => form.startsWith(start))?.[1]
    if (found) return found
  }
  return PATTERNED.find(({ patterns }) => forms.some((form) => patterns?.some((pattern) => pattern.test(form))))
}

/** A line without the marks that sites put around it: « > Lire aussi », « Menu ☰ », « [NEWSLETTER] ». */
export function withoutMarks(folded: string): string {
  let from = 0
  let to = folded.length
  while (from < to && /[^\p{L}\p{N}#@©(]/u.test(folded[from] ?? '')) from++
  while (to > from && /[^\p{L}\p{N}.?!)+%€]/u.test(folded[to - 1] ?? '')) to--
  return folded.slice(from, to)
}
