import type { LocatedMessage } from '../files/located-message.ts'
import { byCodeUnit } from '../files/by-code-unit.ts'
import { faultList, type FaultList } from './fault-list.ts'
import { goldNamed } from './gold-named.ts'
import { namesOf, type Gold } from './gold.ts'
import { badColumns, identityDiffers, unknownId } from './messages.ts'
import { itemsOf, parseRows, type Row } from './parse-rows.ts'
import { reportWord } from './report-word.ts'
import { suggestWord } from './suggest-word.ts'

/** Who is the same in several texts, and who looks alike and is not. */
export interface GoldIdentity {
  /** Ids named in two texts or more, with those texts. */
  readonly same: readonly { readonly id: string; readonly texts: readonly string[] }[]
  /** Pairs of ids that must never become one. */
  readonly different: readonly (readonly [string, string])[]
}

const COLUMNS = ['verdict', 'ids', 'texts', 'note'] as const
const VERDICTS = ['same', 'different'] as const

/** Reads a table of identity across these annotated texts, and compares it with their marks. */
export function parseIdentity(content: string, file: string, golds: readonly Gold[]): { readonly identity: GoldIdentity; readonly messages: readonly LocatedMessage[] } {
  const faults = faultList(file, content)
  const named = textsByName(golds)
  const same: GoldIdentity['same'][number][] = []
  const different: GoldIdentity['different'][number][] = []
  for (const row of parseRows(content, COLUMNS, faults)) {
    const verdict = VERDICTS.find((one) => one === row.cells[0])
    const ids = itemsOf(row.cells[1])
    const texts = itemsOf(row.cells[2])
    for (const text of texts) goldNamed(text, golds, row.start, faults)
    for (const id of ids) checkId(id, named, row.start, faults)
    const [one = '', other = ''] = ids
    if (verdict === undefined) reportWord(row.cells[0] ?? '', 'un verdict', VERDICTS, row.start, faults)
    else if (ids.length !== (verdict === 'same' ? 1 : 2)) faults.add(badColumns, row.start, { found: row.cells.length, wanted: COLUMNS.length, columns: verdict === 'same' ? 'same, un identifiant, textes, note' : 'different, deux identifiants séparés par « ; », textes, note' })
    else if (verdict === 'different') different.push([one, other])
    else {
      same.push({ id: one, texts })
      checkTexts(row, one, texts, named.get(one) ?? [], faults)
    }
  }
  for (const [id, texts] of named) {
    if (texts.length > 1 && !same.some((row) => row.id === id)) faults.add(identityDiffers, content.length, { id, found: texts.join(', ') })
  }
  return { identity: { same, different }, messages: faults.messages }
}

/** The texts that name each id. */
function textsByName(golds: readonly Gold[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const gold of golds) {
    for (const id of new Set(namesOf(gold).map(({ entity }) => entity))) texts.set(id, [...(texts.get(id) ?? []), gold.id].sort(byCodeUnit))
  }
  return texts
}

function checkId(id: string, named: ReadonlyMap<string, readonly string[]>, start: number, faults: FaultList): void {
  if (named.has(id)) return
  faults.add(unknownId, start, { id, text: 'ces textes', hint: suggestWord(id, [...named.keys()]) })
}

function checkTexts({ start }: Row, id: string, written: readonly string[], found: readonly string[], faults: FaultList): void {
  if (written.toSorted(byCodeUnit).join() !== found.join() || found.length < 2) faults.add(identityDiffers, start, { id, found: found.join(', ') || 'aucun texte' })
}
