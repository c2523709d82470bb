import { FURNITURE, type Furniture } from '../lexicon/furniture.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { decide, foldOf } from './zoning.ts'

/** No piece of furniture is longer: a longer line is somebody's prose, however it begins. */
const LONGEST_FURNITURE = 240

/** Menus, cookie banners, share counters, forms: lines that every page of a site carries. */
export function markFurniture(page: PressRoot): void {
  for (const block of page.children) {
    if (block.data.form === 'front-matter') decide(block, 'boilerplate', 'mark-furniture', 'en-tête YAML du fichier')
    else if (block.data.form === 'mark' || block.data.form === 'markup') decide(block, 'boilerplate', 'mark-furniture', 'balise ou trait, sans texte')
    const found = furnitureOf(foldOf(block))
    if (found) decide(block, 'boilerplate', 'mark-furniture', found.what)
  }
}

/** The piece of furniture that a folded line is, or `undefined`. */
export function furnitureOf(folded: string): Furniture | undefined {
  if (folded.length > LONGEST_FURNITURE) return undefined
  return FURNITURE.find(
    ({ lines, starts, patterns }) =>
      lines?.includes(folded) || starts?.some((start) => folded.startsWith(start)) || patterns?.some((pattern) => pattern.test(folded)),
  )
}
