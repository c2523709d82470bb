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
  /** Offset of the value at a path of keys and indexes; of the nearest parent when there is none. */
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
    if (values.length > 1) return { fault: { offset: 0, reason: 'plusieurs documents YAML, un seul attendu' } }
    return { document: { value: values[0], offsetOf: (path) => offsetOf(events, text, path) } }
  } catch (error) {
    if (error instanceof YAMLException) return { fault: { offset: error.mark?.position ?? 0, reason: reasonOf(error) } }
    return { fault: { offset: 0, reason: 'YAML illisible' } }
  }
}

/** The fault in French; of a rare one, js-yaml's own words behind. */
function reasonOf({ reason }: YAMLException): string {
  if (reason.startsWith('unknown ') && reason.includes(' tag ')) return 'les types (!nom) ne sont pas admis'
  return REASONS.get(reason) ?? `syntaxe YAML incorrecte (${reason})`
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['deficient indentation', 'un crochet ou une accolade n’est pas refermé, ou une ligne n’est pas assez décalée'],
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
  ['unexpected end of the stream within a flow collection', 'un crochet ou une accolade n’est pas refermé'],
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
      if (onPath) best = event.valueStart
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
        if (key?.type === EVENT_ID.SCALAR && [...here, name].every((part, depth) => part === path[depth])) best = key.valueStart
        next = walk(list, next + 1, [...here, name])
      }
    }
    return next + 1
  }
}
