import suite from '@microsoft/recognizers-text-suite'
import { peerDate, peerFigure, type Peer } from './peer.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly resolution: { readonly value?: string; readonly unit?: string; readonly isoCurrency?: string; readonly values?: readonly { readonly type: string; readonly value?: string; readonly timex?: string }[] } | null
}

const CULTURE = 'fr-fr'

/** Microsoft Recognizers-Text, French: dates, and amounts of money, percentages, ages; of other figures the number and the word after it. */
export const recognizers: Peer = {
  name: 'recognizers-text-suite',
  read(text, reference = '2015-06-15') {
    const [year = 2015, month = 6, day = 15] = reference.split('-').map(Number)
    const figures: [number, number, number, string][] = []
    for (const { start, end, resolution } of [...(suite.recognizeCurrency(text, CULTURE) as Found[]), ...(suite.recognizeAge(text, CULTURE) as Found[])]) {
      const value = Number(resolution?.value)
      if (Number.isFinite(value)) figures.push([start, end + 1, value, resolution?.isoCurrency ?? (resolution?.unit === 'Euro' ? 'EUR' : resolution?.unit === 'Dollar' ? 'USD' : resolution?.unit === 'Year' ? 'an' : (resolution?.unit ?? ''))])
    }
    for (const { start, end, resolution } of suite.recognizePercentage(text, CULTURE) as Found[]) figures.push([start, end + 1, Number.parseFloat(resolution?.value ?? ''), '%'])
    for (const { start, end, resolution } of suite.recognizeNumber(text, CULTURE) as Found[]) {
      const next = /^\s?(\p{L}+)/u.exec(text.slice(end + 1, end + 31))
      if (next?.[1] !== undefined && !figures.some(([from, to]) => from <= start && end < to)) figures.push([start, end + 1 + next[0].length, Number(resolution?.value), next[1]])
    }
    return {
      dates: (suite.recognizeDateTime(text, CULTURE, undefined, new Date(year, month - 1, day, 12)) as Found[]).flatMap(({ start, end, resolution }) => {
        const value = resolution?.values?.[0]
        const edtf = value?.type === 'date' ? (/^\d{4}-\d{2}-\d{2}$/u.test(value.timex ?? '') ? value.timex : value.value) : value?.type === 'daterange' && /^\d{4}(?:-\d{2})?$/u.test(value.timex ?? '') ? value.timex : undefined
        return edtf === undefined ? [] : [peerDate(text, start, end + 1, edtf)]
      }),
      figures: figures.map(([start, end, value, unit]) => peerFigure(text, start, end, value, unit)),
    }
  },
}
