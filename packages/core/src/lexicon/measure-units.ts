import type { Item } from '../engine/items.ts'

/** Symbols of units, as written, with the form that a figure has: « m² » is `m2`. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['m2', 'm2'], ['m²', 'm2'], ['M2', 'm2'], ['m3', 'm3'], ['m³', 'm3'], ['km2', 'km2'], ['km²', 'km2'],
  ...['km', 'cm', 'mm', 'kg', 'kW', 'MW', 'GW', 'TW', 'kWh', 'MWh', 'GWh', 'TWh', 'kWc', 'MWc', 'Go', 'Mo', 'To', 'Ko', 'Po', 'Hz', 'MHz', 'GHz', 'dB', 'px', 'Mbps', 'Gbps', 'Mb', 'Gb', 'nm', 'µm', 'kV', 'ml', 'cl', 'dl', 'hl', 'mg', 'µg', 'dm'].map((symbol) => [symbol, symbol] as const),
  ['ha', 'hectare'], ['pi2', 'pied carré'], ['pi²', 'pied carré'], ['pi', 'pied'], ['Km', 'km'], ['KM', 'km'], ['Kg', 'kg'], ['KW', 'kW'], ['Kwh', 'kWh'], ['kwh', 'kWh'], ['Mw', 'MW'],
])

/** Symbols that are letters with other meanings, and hold only right behind digits and a space: « 300 m de long », « 20 t ». */
const SHORT_SYMBOLS: ReadonlyMap<string, string> = new Map([['m', 'm'], ['g', 'g'], ['t', 'tonne'], ['l', 'litre'], ['L', 'litre'], ['W', 'W']])

/** Names of units with the form that a figure has: the symbol of the metric ones, else the name itself. */
const NAMED: Readonly<Record<string, string>> = {
  mètre: 'm', kilomètre: 'km', centimètre: 'cm', millimètre: 'mm', kilo: 'kg', kilogramme: 'kg', gramme: 'g', milligramme: 'mg', microgramme: 'µg', nanomètre: 'nm', micron: 'µm', millilitre: 'ml', centilitre: 'cl', décilitre: 'dl', hectolitre: 'hl',
  watt: 'W', kilowatt: 'kW', mégawatt: 'MW', gigawatt: 'GW', térawatt: 'TW', kilowattheure: 'kWh', mégawattheure: 'MWh', gigawattheure: 'GWh', térawattheure: 'TWh', 'kilo-octet': 'Ko', mégaoctet: 'Mo', gigaoctet: 'Go', téraoctet: 'To', pétaoctet: 'Po',
  mégabit: 'Mb', gigabit: 'Gb', hertz: 'Hz', mégahertz: 'MHz', gigahertz: 'GHz', décibel: 'dB', hectare: 'hectare', are: 'are', tonne: 'tonne', litre: 'litre', octet: 'octet', degré: 'degré', pouce: 'pouce', mile: 'mile', acre: 'acre', pied: 'pied',
}

/** Folded names of units, singular and plural, with the form that a figure has. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMED).flatMap(([name, unit]) => {
    const folded = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
    return [[folded, unit] as const, [`${folded}s`, unit] as const]
  }),
)

/** Folded names of stretches of time, with the singular as a figure has it. */
const DURATIONS: ReadonlyMap<string, string> = new Map([
  ['an', 'an'], ['ans', 'an'], ['annee', 'année'], ['annees', 'année'], ['mois', 'mois'], ['semaine', 'semaine'], ['semaines', 'semaine'],
  ['jour', 'jour'], ['jours', 'jour'], ['journee', 'journée'], ['journees', 'journée'], ['nuit', 'nuit'], ['nuits', 'nuit'],
  ['heure', 'heure'], ['heures', 'heure'], ['minute', 'minute'], ['minutes', 'minute'], ['min', 'minute'], ['mn', 'minute'], ['seconde', 'seconde'], ['secondes', 'seconde'],
  ['decennie', 'décennie'], ['decennies', 'décennie'], ['siecle', 'siècle'], ['siecles', 'siècle'], ['trimestre', 'trimestre'], ['trimestres', 'trimestre'],
  ['semestre', 'semestre'], ['semestres', 'semestre'],
])

/** Written right behind digits: « 300m2 », « 48h », « 15min », « 3ans ». */
export function isAttachedUnit(letters: string): boolean {
  return SYMBOLS.has(letters) || letters === 'h' || letters === 'H' || letters === 'min' || letters === 'mn' || letters === 'ans'
}

/** A unit as written at some items. */
export interface WrittenUnit {
  /** « m2 », « hectare », « an », « Mbit/s » */
  readonly unit: string
  /** Index behind its last item. */
  readonly next: number
}

/** The unit of measure at an index: a symbol or a name, with « carré », « cube » and « par seconde ». */
export function measureAt(items: readonly Item[], at: number, attached?: string): WrittenUnit | undefined {
  const item = items[at]
  if (attached !== undefined) {
    const unit = SYMBOLS.get(attached)
    return unit === undefined ? undefined : { unit, next: at }
  }
  if (!item || (item.mention && !SYMBOLS.has(item.text))) return undefined
  if (item.text === '°') return degreesAt(items, at)
  // « ils étaient 120 l’an dernier »
  const symbol = SYMBOLS.get(item.text) ?? (items[at + 1]?.form === "'" ? undefined : SHORT_SYMBOLS.get(item.text))
  if (symbol !== undefined) return perSecond(items, { unit: symbol, next: at + 1 })
  if (/^(?:[kMGT]bits?|[KMG]bits?)$/u.test(item.text)) return perSecond(items, { unit: item.text.replace(/s$/u, ''), next: at + 1 })
  const name = NAMES.get(item.form)
  return name === undefined ? undefined : squared(items, { unit: name, next: at + 1 })
}

/** « Mbit/s », « km/h », « images/seconde » */
function perSecond(items: readonly Item[], unit: WrittenUnit): WrittenUnit {
  const behind = items[unit.next + 1]
  return items[unit.next]?.text === '/' && /^(?:s|h|an|j|ha|m2)$/u.test(behind?.text ?? '') ? { unit: `${unit.unit}/${behind?.text}`, next: unit.next + 2 } : unit
}

/** « mètres carrés », « pieds carrés », « degrés Celsius » */
function squared(items: readonly Item[], unit: WrittenUnit): WrittenUnit {
  const form = items[unit.next]?.form ?? ''
  const isMetric = unit.unit.endsWith('m')
  if (unit.unit === 'degré') return degreesAt(items, unit.next - 1)
  if (/^carree?s?$/u.test(form)) return { unit: isMetric ? `${unit.unit}2` : `${unit.unit} carré`, next: unit.next + 1 }
  return /^cubes?$/u.test(form) ? { unit: isMetric ? `${unit.unit}3` : `${unit.unit} cube`, next: unit.next + 1 } : unit
}

/** « 7 °C », « 30 degrés Celsius », « 12° » */
function degreesAt(items: readonly Item[], at: number): WrittenUnit {
  const scale = items[at + 1]
  if (scale?.text === 'C' || scale?.form === 'celsius') return { unit: 'degré Celsius', next: at + 2 }
  if (scale?.text === 'F' || scale?.form === 'fahrenheit') return { unit: 'degré Fahrenheit', next: at + 2 }
  return { unit: 'degré', next: at + 1 }
}

/** The stretch of time at an index: « ans », « mois », « min », « h ». */
export function durationAt(items: readonly Item[], at: number, attached?: string): WrittenUnit | undefined {
  if (attached !== undefined) {
    const unit = /^[hH]$/u.test(attached) ? 'heure' : DURATIONS.get(attached)
    return unit === undefined ? undefined : { unit, next: at }
  }
  const item = items[at]
  if (!item || item.mention) return undefined
  const unit = item.text === 'h' ? 'heure' : DURATIONS.get(item.form)
  // « 12 Heures », « 20 Minutes »: a name; « DÈS 8 ANS » is a line in capitals.
  return unit === undefined || (/^\p{Lu}/u.test(item.text) && !/^\p{Lu}{3,}$/u.test(item.text.normalize('NFC'))) ? undefined : { unit, next: at + 1 }
}

/** Whether a folded word is a unit of measure or a stretch of time. */
export function isUnitName(form: string): boolean {
  return NAMES.has(form) || DURATIONS.has(form)
}
