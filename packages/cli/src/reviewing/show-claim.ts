import { claimKinds, zoneLabels, type Claim } from '@garrigue/schema'
import { describeClaim, type Names } from '../differences/describe-claim.ts'
import type { Case, Docket } from '../decisions/docket.ts'
import { firstSpan } from '../decisions/find-claim.ts'
import type { Paint } from '../print/paint.ts'
import { plain, shorten } from '../print/printable.ts'
import { writtenOf } from './anchor-of.ts'

/** Characters of the text that are shown before and after a passage. */
const AROUND = 140
const LONGEST_PASSAGE = 600

/** A claim for a person to judge: what it says, its fields, where it stands, and its words among those around them. */
export function showClaim(own: Case, { docket, file, names, paint }: { readonly docket: Docket; readonly file: string; readonly names: Names; readonly paint: Paint }): string {
  const { claim } = own.read
  const { start, end } = firstSpan(own)
  const { line, column } = docket.lines.place(start)
  const zone = docket.contexts.flatMap(({ read }) => read.reading.segments).find((segment) => segment.start <= start && start < segment.end)?.zone
  const fields = claim as unknown as Readonly<Record<string, unknown>>
  const values = Object.keys(claimKinds[claim.type].fields).flatMap((key) => {
    const value = writtenOf(fields[key])
    return value === undefined ? [] : [`${key}: ${value === null ? '–' : [value].flat().join(', ') || '–'}`]
  })
  return [
    paint('bold', plain(`${claimKinds[claim.type].labels.fr.one} : ${describeClaim(claim as unknown as Claim, names)}`)),
    `  ${paint('dim', plain(`${file}:${line}:${column}${zone === undefined ? '' : ` · ${zoneLabels[zone].fr}`} · règle ${claim.rule}`))}`,
    `  ${paint('dim', plain(values.join(' · ')))}`,
    `  ${inLine(before(docket.text, start))}${paint('inverse', `[${inLine(shorten(docket.text.slice(start, end), LONGEST_PASSAGE))}]`)}${inLine(after(docket.text, end))}`,
  ].join('\n')
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - AROUND)
  const cut = text.slice(from, start)
  return from === 0 ? cut : `…${cut.replace(/^\S*\s/, '')}`
}

function after(text: string, end: number): string {
  const to = Math.min(text.length, end + AROUND)
  const cut = text.slice(end, to)
  return to === text.length ? cut : `${cut.replace(/\s\S*$/, '')}…`
}

/** Words of the text in one line: « ¶ » stands for the ends of its lines. */
function inLine(words: string): string {
  return plain(words.replaceAll(/\s*\n\s*/g, ' ¶ '))
}
