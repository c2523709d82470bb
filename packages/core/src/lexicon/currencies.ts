import type { Item } from '../engine/items.ts'

/** Signs of currencies, with their ISO 4217 codes. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'], ['$', 'USD'], ['£', 'GBP'], ['¥', 'JPY'], ['₽', 'RUB'], ['₹', 'INR'], ['₩', 'KRW'], ['₪', 'ILS'], ['₫', 'VND'], ['₺', 'TRY'], ['₴', 'UAH'],
])

/** ISO 4217 codes that the press writes as they are, and abbreviations that stand for one. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...['EUR', 'USD', 'CHF', 'GBP', 'CAD', 'AUD', 'JPY', 'CNY', 'XOF', 'XAF', 'MAD', 'TND', 'DZD', 'FRF', 'BEF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'BRL', 'INR', 'RUB', 'AED', 'SAR', 'ILS', 'KRW', 'TRY', 'ZAR', 'BTC', 'ETH'].map((code) => [code, code] as const),
  ['FF', 'FRF'], ['FCFA', 'XOF'], ['F CFA', 'XOF'], ['FS', 'CHF'], ['RMB', 'CNY'],
])

/** Folded names of currencies in the singular. `dollar` and `franc` are of several countries: see `currencyOf`. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['euro', 'EUR'], ['dollar', 'USD'], ['piasse', 'CAD'], ['piastre', 'CAD'], ['franc', 'FRF'], ['yen', 'JPY'], ['yuan', 'CNY'], ['rouble', 'RUB'], ['dirham', 'MAD'], ['dinar', 'TND'],
  ['roupie', 'INR'], ['zloty', 'PLN'], ['shekel', 'ILS'], ['bitcoin', 'BTC'], ['rial', 'IRR'], ['riyal', 'SAR'], ['peso', 'MXN'], ['rand', 'ZAR'],
])

/** Folded adjectives that say whose currency it is. */
const COUNTRIES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  dollar: new Map([['americain', 'USD'], ['us', 'USD'], ['canadien', 'CAD'], ['can', 'CAD'], ['ca', 'CAD'], ['australien', 'AUD']]),
  franc: new Map([['suisse', 'CHF'], ['francais', 'FRF'], ['belge', 'BEF'], ['luxembourgeois', 'LUF'], ['cfa', 'XOF']]),
  livre: new Map([['sterling', 'GBP']]),
  couronne: new Map([['suedoise', 'SEK'], ['norvegienne', 'NOK'], ['danoise', 'DKK'], ['tcheque', 'CZK']]),
  dinar: new Map([['tunisien', 'TND'], ['algerien', 'DZD']]),
  dirham: new Map([['marocain', 'MAD'], ['emirati', 'AED']]),
}

/** Letters beside a dollar sign: « US$ », « $ US », « CAN$ », « $ CA ». */
const DOLLARS: ReadonlyMap<string, string> = new Map([['US', 'USD'], ['USD', 'USD'], ['CA', 'CAD'], ['CAD', 'CAD'], ['HK', 'HKD'], ['CAN', 'CAD'], ['C', 'CAD'], ['A', 'AUD'], ['AU', 'AUD']])

/** A currency as written at some items. */
export interface WrittenCurrency {
  /** ISO 4217. */
  readonly code: string
  /** Index behind its last item. */
  readonly next: number
  /** Only a country's usage tells which: « francs », « dollars », « $ ». */
  readonly isShared: boolean
}

/** A currency whose first item stands at an index: a sign, a code, or a name with its country. */
export function currencyAt(items: readonly Item[], at: number): WrittenCurrency | undefined {
  const item = items[at]
  if (!item) return undefined
  if (item.text === '$') return dollarAt(items, at)
  const plain = SIGNS.get(item.text) ?? CODES.get(item.text)
  if (plain !== undefined) return { code: plain, next: at + 1, isShared: false }
  const letters = DOLLARS.get(item.text)
  if (letters !== undefined && items[at + 1]?.text === '$') return { code: letters, next: at + 2, isShared: false }
  // Swiss « 20.– », « 1200.- »
  if (item.text === '.' && /^[–—-]$/u.test(items[at + 1]?.text ?? '') && items[at - 1]?.end === item.start && items[at + 1]?.start === item.end && /^\d/u.test(items[at - 1]?.text ?? '')) return { code: 'CHF', next: at + 2, isShared: false }
  // « Fr. 12.50 » looks like a name.
  return item.mention && item.text !== 'Fr' ? undefined : (francAt(items, at) ?? namedCurrencyAt(items, at))
}

function dollarAt(items: readonly Item[], at: number): WrittenCurrency {
  const behind = items[at + 1]
  const letters = DOLLARS.get(behind?.text ?? '')
  // « 5 $ A » would be the start of a sentence.
  if (letters !== undefined && (behind?.text.length ?? 0) > 1) return { code: letters, next: at + 2, isShared: false }
  return { code: 'USD', next: at + 1, isShared: true }
}

/** « 100 000 F », « F CFA », Swiss « 200 fr. ». */
function francAt(items: readonly Item[], at: number): WrittenCurrency | undefined {
  const [item, behind] = [items[at], items[at + 1]]
  if (item?.text === 'F' && behind?.text === 'CFA') return { code: 'XOF', next: at + 2, isShared: false }
  if (item?.text === 'F' && behind?.text !== '-' && !/^\d/u.test(behind?.text ?? '')) return { code: 'FRF', next: at + 1, isShared: true }
  if (/^(?:frs|SFr|sFr)$/u.test(item?.text ?? '')) return { code: 'CHF', next: behind?.text === '.' ? at + 2 : at + 1, isShared: false }
  return item && /^[Ff]r$/u.test(item.text) && behind?.text === '.' && behind.start === item.end ? { code: 'CHF', next: at + 2, isShared: false } : undefined
}

function namedCurrencyAt(items: readonly Item[], at: number): WrittenCurrency | undefined {
  const name = (items[at]?.form ?? '').replace(/s$/u, '')
  const countries = COUNTRIES[name]
  const country = countries?.get(items[at + 1]?.form ?? '') ?? countries?.get((items[at + 1]?.form ?? '').replace(/e?s$/u, '')) ?? countries?.get((items[at + 1]?.form ?? '').replace(/s$/u, ''))
  if (country !== undefined) return { code: country, next: at + 2, isShared: false }
  const code = NAMES.get(name)
  const behind = items[at + 1]
  // « eurosceptiques » with a hyphen
  return code === undefined || (behind?.text === '-' && behind.start === items[at]?.end) ? undefined : { code, next: at + 1, isShared: name === 'dollar' || name === 'franc' }
}

/** « EUR », « FCFA » */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text)
}

/** Whether a currency stands at an index. */
export function isCurrency(items: readonly Item[], at: number): boolean {
  return currencyAt(items, at) !== undefined
}

/** Letters that end with the code of a currency: « kEUR » behind « 300 » is `k` and `EUR`. Shortest: « EUR ». */
export function splitCurrency(letters: string): { readonly before: string; readonly code: string } | undefined {
  const match = /^(k|K|M|Mio|mio|Md|Mds)?(EUR|CHF|USD|CAD|GBP|F|FCFA|euros?)$/u.exec(letters)
  const name = match?.[2]
  return name === undefined ? undefined : { before: match?.[1] ?? '', code: name.startsWith('euro') ? 'EUR' : name === 'F' ? 'FRF' : (CODES.get(name) ?? name) }
}

/** Words of a page that tell in which country its francs are: the shortest is « CHF ». */
const SWISS = /(?<!\p{L})(?:[Ss]uisses?|CHF|Gen(?:è|e\u0300)ve|Lausanne|Zurich|B(?:â|a\u0302)le|Berne|Neuch(?:â|a\u0302)tel|Fribourg|Valais|Vaud|Sion|Yverdon)(?!\p{L})/u

/** Words of a page that tell that its dollars are Canadian: the shortest is « Québec ». */
const CANADIAN = /(?<!\p{L})(?:Qu(?:é|e\u0301)bec|Montr(?:é|e\u0301)al|qu(?:é|e\u0301)b(?:é|e\u0301)cois(?:e|es)?|canadien(?:s|ne|nes)?|Canada|Ottawa|Laval|Sherbrooke|Gatineau)(?!\p{L})/gu

/** Canadian words that a page must hold to be one that counts in Canadian dollars. */
const ENOUGH_CANADIAN = 2

/** What francs and dollars are on a page, by the words around them. */
export interface LocalCurrencies {
  readonly franc: string
  readonly dollar: string
  /** What an amount without a currency is in. */
  readonly own: string
}

/**
 * Francs are Swiss on a page that speaks of Switzerland, else French ones of before 2002; dollars are Canadian on a page that speaks of
 * Québec or Canada more than once and knows no euro, else those of the United States. An amount without a currency is in euros, unless the
 * page is Swiss or Canadian and knows none.
 */
export function localCurrencies(source: string): LocalCurrencies {
  let canadian = 0
  for (const _ of source.matchAll(CANADIAN)) if (++canadian >= ENOUGH_CANADIAN) break
  const isEuropean = /€|euro/u.test(source)
  const isCanadian = canadian >= ENOUGH_CANADIAN && !isEuropean
  const isSwiss = SWISS.test(source)
  return { franc: isSwiss ? 'CHF' : 'FRF', dollar: isCanadian ? 'CAD' : 'USD', own: isCanadian ? 'CAD' : isSwiss && !isEuropean ? 'CHF' : 'EUR' }
}

/** The code of a currency on a page: a shared one is that of the country, or that of a number written as in Switzerland. */
export function currencyOf({ code, isShared }: WrittenCurrency, local: LocalCurrencies, isSwiss: boolean): string {
  if (!isShared) return code
  if (code === 'USD') return local.dollar
  return code === 'FRF' && isSwiss ? 'CHF' : local.franc
}
