import { boundsOf } from '@garrigue/core'
import type { Span } from '@garrigue/schema'
import type { PeerReading } from './peers/peer.ts'

/** A public test case; see packages/core/bench/cases/README.md. */
export interface Case {
  readonly text: string
  readonly reference?: string
  /** None when nothing is to be found. */
  readonly expected: readonly (string | { readonly value: number; readonly unit?: string })[]
}

/** A file of cases. */
export interface CaseFile {
  /** The sentence that the words of a case stand in, at `{}`: what they are alone, no text would say. */
  readonly frame?: string
  readonly cases: readonly Case[]
}

/** A page that says nothing else, with the words of a case in a paragraph of it. */
const BEFORE = 'Une page comme une autre\n\nCe chapô dit seulement de quoi il est question ici, sans nom ni nombre, en une phrase qui suffit.\n\nUn paragraphe ordinaire ouvre ensuite la page, et ne dit rien de plus que ce qu’il faut pour la remplir.\n\n'
const AFTER = '\n\nLe reste de la page n’ajoute rien à ce qui vient d’être dit, et s’arrête ici sans autre forme de détail.\n'

/** How many of the cases of a file a reader gets right, from 0 to 1. */
export function shareRight(kind: 'dates' | 'figures', { frame = '{}', cases }: CaseFile, readWith: (text: string, reference: string | undefined) => PeerReading): number {
  const isRight = kind === 'dates' ? areSameDates : areSameFigures
  const right = cases.filter((one) => {
    const words = frame.replace('{}', () => one.text)
    const span = { start: BEFORE.length, end: BEFORE.length + words.length }
    return isRight(readWith(`${BEFORE}${words}${AFTER}`, one.reference), span, one)
  })
  return right.length / cases.length
}

/** A date of the words has one of the values, or the first and the last day of one; none is read where none is expected. */
function areSameDates({ dates = [] }: PeerReading, span: Span, { expected }: Case): boolean {
  const found = dates.filter((date) => isWithin(date, span) && date.edtf !== null)
  if (expected.length === 0) return found.length === 0
  return found.some(({ edtf, earliest, latest }) => expected.some((value) => typeof value === 'string' && (value === edtf?.replaceAll(/[~?%]/gu, '') || isSameSpan(value, earliest === null || latest === null ? boundsOf(edtf ?? '') : { earliest, latest }))))
}

function isSameSpan(value: string, bounds: { readonly earliest: string; readonly latest: string } | undefined): boolean {
  const wanted = boundsOf(value)
  return wanted !== undefined && bounds !== undefined && wanted.earliest === bounds.earliest && wanted.latest === bounds.latest
}

/** Each number that is expected is read, with its unit where the case names one. */
function areSameFigures({ figures = [] }: PeerReading, span: Span, { expected }: Case): boolean {
  const found = figures.filter((figure) => isWithin(figure, span))
  if (expected.length === 0) return found.length === 0
  return expected.every((wanted) => typeof wanted === 'object' && found.some(({ value, unit }) => Math.abs(value - wanted.value) <= 1e-9 * Math.abs(wanted.value) && (wanted.unit === undefined || unit === wanted.unit || unit.split(' ')[0] === wanted.unit)))
}

function isWithin(found: Span, { start, end }: Span): boolean {
  return found.start < end && found.end > start
}
