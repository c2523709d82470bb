import suite from '@microsoft/recognizers-text-suite'
import { figureOfNumber, peerDate, peerFigure, type Peer } from './peer.ts'

interface Value {
  readonly type: string
  readonly value?: string
  readonly timex?: string
  readonly start?: string
  readonly end?: string
}

interface Found {
  readonly start: number
  readonly end: number
  readonly resolution: { readonly value?: string; readonly unit?: string; readonly isoCurrency?: string; readonly values?: readonly Value[] } | null
}

const CULTURE = 'fr-fr'
const UNITS: Readonly<Record<string, string>> = { Euro: 'EUR', Dollar: 'USD', 'United States dollar': 'USD', 'Swiss franc': 'CHF', 'British pound': 'GBP', Pound: 'GBP', Year: 'an', Ans: 'an', Month: 'mois', Week: 'semaine', Day: 'jour' }

/** Microsoft Recognizers-Text, French: dates, and amounts of money, percentages, ages; of other figures the number and the word after it. */
export const recognizers: Peer = {
  name: 'recognizers-text-suite',
  read(text, reference = '2015-06-15') {
    const [year = 2015, month = 6, day = 15] = reference.split('-').map(Number)
    const times = suite.recognizeDateTime(text, CULTURE, undefined, new Date(year, month - 1, day, 12)) as Found[]
    const dates = times.flatMap(({ start, end, resolution }) => {
      const edtf = edtfOf(nearest(resolution?.values ?? [], reference))
      return edtf === undefined ? [] : [peerDate(text, start, end + 1, edtf)]
    })
    const figures = [...(suite.recognizeCurrency(text, CULTURE) as Found[]), ...(suite.recognizeAge(text, CULTURE) as Found[])].flatMap(({ start, end, resolution }) => {
      const value = Number(resolution?.value ?? Number.NaN)
      return Number.isFinite(value) ? [peerFigure(text, start, end + 1, value, resolution?.isoCurrency ?? UNITS[resolution?.unit ?? ''] ?? resolution?.unit ?? '')] : []
    })
    for (const { start, end, resolution } of suite.recognizePercentage(text, CULTURE) as Found[]) figures.push(peerFigure(text, start, end + 1, Number.parseFloat(resolution?.value ?? ''), '%'))
    const numbers = suite.recognizeNumber(text, CULTURE) as Found[]
    const taken = [...figures, ...dates]
    const counted = numbers.filter((number) => !taken.some(({ start, end }) => start <= number.start && number.end < end))
    figures.push(...counted.flatMap(({ start, end, resolution }) => figureOfNumber(text, start, end + 1, Number(resolution?.value))))
    return { dates, figures }
  },
}

/** Of « mardi 3 juin » it gives one day before and one behind: the one that is nearer. */
function nearest(values: readonly Value[], reference: string): Value | undefined {
  const distance = ({ value, start }: Value): number => Math.abs(Date.parse(value ?? start ?? '') - Date.parse(reference)) || 0
  return values.toSorted((a, b) => distance(a) - distance(b))[0]
}

function edtfOf(value: Value | undefined): string | undefined {
  const { type, timex = '' } = value ?? {}
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(timex)?.[0]
  if (type === 'date' || type === 'datetime') return day ?? value?.value?.slice(0, 10)
  if (type !== 'daterange') return undefined
  if (/^\d{4}(?:-\d{2})?$/u.test(timex)) return timex
  if (/^XXXX-\d{2}$/u.test(timex)) return value?.start?.slice(0, 7)
  return value?.start !== undefined && value.end !== undefined ? `${value.start}/${value.end}` : day
}
