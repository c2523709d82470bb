import { fr } from 'chrono-node'
import { peerDate, type Peer } from './peer.ts'

/** chrono-node, French: dates at the grain that it is certain of. */
export const chrono: Peer = {
  name: 'chrono-node',
  read(text, reference = '2015-06-15') {
    const [year = 2015, month = 6, day = 15] = reference.split('-').map(Number)
    return {
      dates: fr.parse(text, new Date(year, month - 1, day, 12)).flatMap(({ index, text: words, start, end }) => {
        const from = valueOf(start)
        const to = end && valueOf(end)
        return from === undefined ? [] : [peerDate(text, index, index + words.length, to ? `${from}/${to}` : from)]
      }),
    }
  },
}

interface Components {
  get(component: 'year' | 'month' | 'day'): number | null
  isCertain(component: 'year' | 'month' | 'day' | 'hour' | 'weekday'): boolean
}

function valueOf(parts: Components): string | undefined {
  const pad = (value: number | null, length: number): string => String(value ?? 0).padStart(length, '0')
  const year = pad(parts.get('year'), 4)
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${pad(parts.get('month'), 2)}-${pad(parts.get('day'), 2)}`
  if (parts.isCertain('month')) return `${year}-${pad(parts.get('month'), 2)}`
  return parts.isCertain('year') ? year : parts.isCertain('hour') ? undefined : `${year}-${pad(parts.get('month'), 2)}-${pad(parts.get('day'), 2)}`
}
