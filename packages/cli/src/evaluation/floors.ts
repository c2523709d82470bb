import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import type { LocatedMessage } from '../files/located-message.ts'
import { faultList, type FaultList } from './fault-list.ts'
import { badFloors, belowFloor, notMeasured } from './messages.ts'
import type { QualityFigures, SetQuality } from './quality.ts'

/** The rates below which a measure may not fall. */
export interface Floor {
  readonly precision?: number | undefined
  readonly recall?: number | undefined
  readonly f1?: number | undefined
}

/** By set, then by measure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, Floor>>>>

const RATES = ['precision', 'recall', 'f1'] as const
const WORDS: Readonly<Record<(typeof RATES)[number], string>> = { precision: 'une précision', recall: 'un rappel', f1: 'un F1' }

const rate = z.number().min(0).max(1).optional()
const floorsSchema: z.ZodType<Floors> = z.record(z.string(), z.record(z.string(), z.strictObject({ precision: rate, recall: rate, f1: rate })))

export interface FloorsFile {
  readonly floors: Floors
  readonly messages: readonly LocatedMessage[]
  /** For further messages about the file, by the offset of a measure in it. */
  readonly faults: FaultList
  readonly placeOf: (set: string, measure: string) => number
}

/** Reads the floors; none when there is no such file. */
export function readFloors(path: string, file: string): FloorsFile {
  const content = existsSync(path) ? readFileSync(path, 'utf8') : '{}'
  const faults = faultList(file, content)
  const placeOf = (set: string, measure: string): number => Math.max(0, content.indexOf(`"${measure}":`, Math.max(0, content.indexOf(`"${set}":`))))
  return { floors: parse(content, faults), messages: faults.messages, faults, placeOf }
}

function parse(content: string, faults: FaultList): Floors {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    faults.add(badFloors, 0, { reason: 'ce n’est pas du JSON' })
    return {}
  }
  const checked = floorsSchema.safeParse(value)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  faults.add(badFloors, 0, { reason: `« ${issue?.path.join('.') ?? ''} » n’est pas un taux entre 0 et 1` })
  return {}
}

/** A message for each rate of a set that is below its floor, and for each floor whose measure is gone. */
export function checkFloors({ floors, faults, placeOf }: FloorsFile, set: string, { measures }: SetQuality): void {
  for (const [measure, floor] of Object.entries(floors[set] ?? {})) {
    const figures = measures[measure]
    if (!figures) {
      faults.add(notMeasured, placeOf(set, measure), { set, measure })
      continue
    }
    for (const rateName of RATES) {
      const least = floor[rateName]
      const value = exactRate(figures, rateName)
      if (least !== undefined && value < least) {
        faults.add(belowFloor, placeOf(set, measure), { set, measure, figure: WORDS[rateName], value: formatRate(Math.floor(value * 10_000) / 10_000, 4), floor: formatRate(least, 3) })
      }
    }
  }
}

/** The floors raised to what is reached now, rounded down to three decimals; with `lower`, set to it. What is never read has no floor. */
export function raiseFloors(floors: Floors, set: string, { measures }: SetQuality, lower: boolean): Floors {
  const known = floors[set] ?? {}
  const reached = Object.entries(measures).flatMap(([measure, figures]): [string, Floor][] => {
    const before: Floor = lower ? {} : (known[measure] ?? {})
    const rates = RATES.map((name): [string, number] => [name, Math.max(before[name] ?? 0, roundedDown(figures, name))]).filter(([, value]) => value !== 0)
    return rates.length === 0 ? [] : [[measure, Object.fromEntries(rates)]]
  })
  const gone = lower ? [] : Object.entries(known).filter(([measure]) => !measures[measure])
  return { ...floors, [set]: Object.fromEntries([...reached, ...gone]) }
}

/** The file of the floors: one measure a line, so that a difference is easy to read. */
export function printFloors(floors: Floors): string {
  const sets = Object.entries(floors).map(([set, measures]) => {
    const lines = Object.entries(measures).map(([measure, floor]) => `    ${JSON.stringify(measure)}: ${JSON.stringify(floor).replaceAll(/[:,]/g, '$& ').replace('{', '{ ').replace('}', ' }')}`)
    return `  ${JSON.stringify(set)}: {\n${lines.join(',\n')}\n  }`
  })
  return `{\n${sets.join(',\n')}\n}\n`
}

/** A rate from the counts, not from the published decimals; 0 when there is nothing to divide by. */
function exactRate(figures: QualityFigures, name: (typeof RATES)[number]): number {
  const { part, whole } = fractionOf(figures, name)
  return whole === 0 ? 0 : part / whole
}

function roundedDown(figures: QualityFigures, name: (typeof RATES)[number]): number {
  const { part, whole } = fractionOf(figures, name)
  return whole === 0 ? 0 : Math.floor((part * 1000) / whole) / 1000
}

function fractionOf({ gold, read, hit }: QualityFigures, name: (typeof RATES)[number]): { readonly part: number; readonly whole: number } {
  if (name === 'f1') return { part: 2 * hit, whole: gold + read }
  return { part: hit, whole: name === 'precision' ? read : gold }
}

/** « 0,923 » */
export function formatRate(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',')
}
