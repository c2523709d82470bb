import { constructFromEvents, CORE_SCHEMA, EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml'

/** Largest YAML text that is looked at, in UTF-16 code units. The largest side file is under 2,000. */
export const LONGEST_YAML: number = 16 * 1024
const DEEPEST_YAML = 12

export interface YamlFault {
  /** Offset in the YAML text. */
  readonly offset: number
  /** In French, without place. */
  readonly reason: string
}

export interface YamlDocument {
  /** Plain data: objects, arrays, strings, numbers, booleans, null. `undefined` for an empty text. */
  readonly value: unknown
  /** Offset of the value at a path of keys and indexes; of its key when the value is empty; of the nearest parent when there is none. */
  offsetOf(path: readonly PropertyKey[]): number
}

export type YamlResult = { readonly document: YamlDocument; readonly fault?: never } | { readonly fault: YamlFault; readonly document?: never }

/**
 * Reads one YAML 1.2 document from a stranger: no tags of its own, no aliases, bounded size and depth, no duplicate keys; nothing in
 * it is ever run. Never throws.
 */
export function readYaml(text: string): YamlResult {
  if (text.length > LONGEST_YAML) {
    return { fault: { offset: LONGEST_YAML, reason: `plus de ${LONGEST_YAML / 1024} Kio de YAML` } }
  }
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST_YAML })
    const values = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0, maxTotalMergeKeys: 0 })
    if (values.length > 1) return { fault: { offset: secondDocument(events, text), reason: 'un second document YAML commence ici, un seul est attendu' } }
    return { document: { value: values[0], offsetOf: (path) => offsetOf(events, text, path) } }
  } catch (error) {
    if (!(error instanceof YAMLException)) return { fault: { offset: 0, reason: 'YAML illisible' } }
    const offset = error.mark?.position ?? 0
    return { fault: { offset, reason: reasonOf(error.reason, text.slice(0, offset)) } }
  }
}

/** The fault in French, from js-yaml's reason and the text before it; of a rare one, js-yaml's own words behind. */
function reasonOf(reason: string, before: string): string {
  if (reason.startsWith('unknown ') && reason.includes(' tag ')) return 'les types (!nom) ne sont pas admis'
  if (reason === TOO_LITTLE_INDENT) return `${REASONS.get(openAtEnd(before)) ?? REASONS.get(UNCLOSED_COLLECTION) ?? ''}, ou une ligne n’est pas assez décalée`
  return REASONS.get(reason) ?? `syntaxe YAML incorrecte (${reason})`
}

/** What is still open where a text ends, in the words of js-yaml: it says the same of a quote and of a bracket when the next line is not indented. */
function openAtEnd(text: string): string {
  try {
    parseEvents(text.trimEnd(), { maxDepth: DEEPEST_YAML })
    return ''
  } catch (error) {
    return error instanceof YAMLException ? error.reason : ''
  }
}

/** Where the second document begins: at its « --- », or after the « ... » that ends the first. */
function secondDocument(events: readonly Event[], text: string): number {
  const [first, second] = events.filter((event) => event.type === EVENT_ID.DOCUMENT)
  // « --- » or « ... » at the start of a line; a byte order mark may stand before it.
  const marks = [...text.matchAll(/(?<![^\r\n\uFEFF])(?:---|\.\.\.)(?!\S)/gu)]
  const ownStart = first?.explicitStart ? marks.findIndex(([mark]) => mark === '---') : -1
  const next = marks.slice(ownStart + 1).find(([mark]) => mark === (second?.explicitStart ? '---' : '...'))
  if (!next) return 0
  return second?.explicitStart ? next.index : next.index + 3 + Math.max(0, text.slice(next.index + 3).search(/\S/u))
}

const TOO_LITTLE_INDENT = 'deficient indentation'
const UNCLOSED_COLLECTION = 'unexpected end of the stream within a flow collection'

const REASONS: ReadonlyMap<string, string> = new Map([
  ['duplicated mapping key', 'la même clé est écrite deux fois'],
  ['tab characters must not be used in indentation', 'une tabulation décale la ligne : mettre des espaces'],
  ['bad indentation of a mapping entry', 'une clé est mal décalée, ou une valeur a besoin de guillemets'],
  ['end of the stream or a document separator is expected', 'une ligne est mal décalée, ou n’est ni « clé: valeur » ni « - élément »'],
  [`nesting exceeded maxDepth (${DEEPEST_YAML})`, 'trop de niveaux imbriqués'],
  ['bad indentation of a sequence entry', 'un élément de liste est mal décalé'],
  ['aliases exceeded maxAliases (0)', 'les renvois (*nom) ne sont pas admis'],
  ['missed comma between flow collection entries', 'il manque une virgule entre deux éléments'],
  ['unexpected end of the stream within a double quoted scalar', 'un guillemet " n’est pas refermé'],
  ['unexpected end of the stream within a single quoted scalar', "une apostrophe ' n’est pas refermée"],
  ['unexpected end of the document within a double quoted scalar', 'un guillemet " n’est pas refermé'],
  ['unexpected end of the document within a single quoted scalar', "une apostrophe ' n’est pas refermée"],
  [UNCLOSED_COLLECTION, 'un crochet ou une accolade n’est pas refermé'],
])

function offsetOf(events: readonly Event[], text: string, path: readonly PropertyKey[]): number {
  let best = 0
  walk(events, 0, [])
  return best

  /** Follows `path` from the event at `index`; returns the index after the node. */
  function walk(list: readonly Event[], index: number, here: readonly PropertyKey[]): number {
    const event = list[index]
    if (!event) return index
    const onPath = here.every((key, depth) => key === path[depth])
    if (event.type === EVENT_ID.DOCUMENT) {
      let next = index + 1
      while (next < list.length && list[next]?.type !== EVENT_ID.POP) next = walk(list, next, here)
      return next + 1
    }
    if (event.type === EVENT_ID.SCALAR) {
      if (onPath && event.valueStart >= 0) best = event.valueStart // an empty value stands nowhere: its key is meant
      return index + 1
    }
    if (event.type === EVENT_ID.ALIAS) return index + 1
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return index + 1
    if (onPath && event.start >= 0) best = event.start
    let next = index + 1
    for (let item = 0; next < list.length && list[next]?.type !== EVENT_ID.POP; item++) {
      if (event.type === EVENT_ID.SEQUENCE) next = walk(list, next, [...here, item])
      else {
        const key = list[next]
        const name = key?.type === EVENT_ID.SCALAR ? text.slice(key.valueStart, key.valueEnd) : String(item)
        if (key?.type === EVENT_ID.SCALAR && key.valueStart >= 0 && [...here, name].every((part, depth) => part === path[depth])) best = key.valueStart
        next = walk(list, next + 1, [...here, name])
      }
    }
    return next + 1
  }
}
