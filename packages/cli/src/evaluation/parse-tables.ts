import { ZONES, PREDICATES, type Zone } from '@garrigue/schema'
import type { FaultList } from './fault-list.ts'
import type { GoldArticle, GoldRelation } from './gold.ts'
import { badRow, missingTable, unknownTable, zoneTwice } from './messages.ts'
import { reportWord } from './report-word.ts'
import { suggestWord } from './suggest-word.ts'

/** The tables after `=====`, and whether each must be there. */
const TABLES: ReadonlyMap<string, { readonly form: string; readonly needed: boolean }> = new Map([
  ['articles', { form: '1-22 | titre | 2015-05-06 | éditeur | auteur | d’où vient la date', needed: true }],
  ['zones', { form: '1-22 | paragraph', needed: true }],
  ['relations', { form: 'sujet | relation | objet | ligne', needed: true }],
  ['speakers', { form: 'ligne | locuteur | rôle', needed: false }],
  ['notes', { form: 'ligne | remarque', needed: true }],
])

interface Row {
  readonly cells: readonly string[]
  /** Offset in the annotated file. */
  readonly start: number
}

export interface ParsedTables {
  readonly articles: readonly GoldArticle[]
  readonly relations: readonly GoldRelation[]
  readonly zones: ReadonlyMap<number, Zone>
  /** Where the zones are written, for what is missing among them. */
  readonly zonesAt: number
}

/** Reads the tables, which stand in their file from an offset on. `lineCount` is how many lines the text has. */
export function parseTables(content: string, from: number, lineCount: number, faults: FaultList): ParsedTables {
  const { tables, heads } = cutTables(content, from, faults)
  for (const [table, { needed }] of TABLES) if (needed && !heads.has(table)) faults.add(missingTable, from, { table })
  const rows = (table: string): readonly Row[] => tables.get(table) ?? []
  for (const { cells, start } of rows('speakers')) if (cells.length < 2 || !isRange(cells[0], lineCount)) wrongRow('speakers', start, 'une ligne et un locuteur sont attendus', faults)
  return {
    articles: rows('articles').flatMap((row) => articleOf(row, lineCount, faults)),
    relations: rows('relations').flatMap((row) => relationOf(row, lineCount, faults)),
    zones: zonesOf(rows('zones'), lineCount, faults),
    zonesAt: heads.get('zones') ?? from,
  }
}

function cutTables(content: string, from: number, faults: FaultList): { readonly tables: ReadonlyMap<string, Row[]>; readonly heads: ReadonlyMap<string, number> } {
  const tables = new Map<string, Row[]>()
  const heads = new Map<string, number>()
  let current: Row[] | undefined
  let start = from
  for (const line of content.slice(from).split('\n')) {
    // [zones]
    const table = /^\[(\w+)\]/.exec(line)?.[1]
    if (table !== undefined) {
      current = []
      tables.set(table, current)
      heads.set(table, start)
      if (!TABLES.has(table)) faults.add(unknownTable, start, { table, tables: [...TABLES.keys()].join(', '), hint: suggestWord(table, [...TABLES.keys()]) })
    } else if (line.trim() !== '') current?.push({ cells: line.split('|').map((cell) => cell.trim()), start })
    start += line.length + 1
  }
  return { tables, heads }
}

/** The first and the last line of « 3 » or « 3-5 », when they are lines of the text in that order. */
function rangeOf(cell: string | undefined, lineCount: number): readonly [first: number, last: number] | undefined {
  // 3, 3-5
  const [, one, other] = /^(\d+)(?:\s*-\s*(\d+))?$/.exec(cell ?? '') ?? []
  if (one === undefined) return undefined
  const [first, last] = [Number(one), Number(other ?? one)]
  return first >= 1 && first <= last && last <= lineCount ? [first, last] : undefined
}

/** « 3 », « 3, 5 », « titre »: where a speaker or a note belongs is for people; a number must be a line of the text. */
function isRange(cell: string | undefined, lineCount: number): boolean {
  return cell !== undefined && cell.split(',').every((part) => !/^\d/.test(part.trim()) || rangeOf(part.trim(), lineCount) !== undefined)
}

function articleOf({ cells, start }: Row, lineCount: number, faults: FaultList): GoldArticle[] {
  const [range, title, published] = cells
  const lines = rangeOf(range, lineCount)
  if (cells.length < 6 || !lines || title === undefined || published === undefined) {
    wrongRow('articles', start, lines ? 'il y manque des colonnes' : `« ${range ?? ''} » n’est pas une suite de lignes du texte`, faults)
    return []
  }
  return [{ title, published: published === '' || published === '?' ? null : published, line: lines[0] }]
}

function relationOf({ cells, start }: Row, lineCount: number, faults: FaultList): GoldRelation[] {
  const [subject = '', predicate = '', object = '', place] = cells
  const line = rangeOf(place, lineCount)?.[0]
  if (cells.length < 4 || line === undefined) {
    wrongRow('relations', start, cells.length < 4 ? 'il y manque des colonnes' : `« ${place ?? ''} » n’est pas une ligne du texte`, faults)
    return []
  }
  if (!(PREDICATES as readonly string[]).includes(predicate)) reportWord(predicate, 'une relation', PREDICATES, start, faults)
  return [{ subject, predicate, object, line }]
}

function zonesOf(rows: readonly Row[], lineCount: number, faults: FaultList): ReadonlyMap<number, Zone> {
  const zones = new Map<number, Zone>()
  for (const { cells, start } of rows) {
    const [range, word = ''] = cells
    const lines = rangeOf(range, lineCount)
    const zone = ZONES.find((one) => one === word)
    if (!lines) wrongRow('zones', start, `« ${range ?? ''} » n’est pas une suite de lignes du texte`, faults)
    else if (zone === undefined) reportWord(word, 'une zone', ZONES, start, faults)
    else {
      for (let line = lines[0]; line <= lines[1]; line++) {
        if (zones.has(line)) faults.add(zoneTwice, start, { line })
        zones.set(line, zone)
      }
    }
  }
  return zones
}

function wrongRow(table: string, start: number, reason: string, faults: FaultList): void {
  faults.add(badRow, start, { table, reason, form: TABLES.get(table)?.form ?? '' })
}
