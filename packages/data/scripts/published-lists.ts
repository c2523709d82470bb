import { claimKinds, entityKinds, source } from '@garrigue/schema'

/** One list of records: a subpath of the package, a constant, a file of `json/`, a JSON Schema. */
export interface PublishedList {
  readonly holds: 'entities' | 'claims' | 'sources' | 'mentions' | 'disagreements' | 'messages' | 'rules' | 'measures'
  /** `person`: the record's `kind` or `type`, if it has one, and the name of its JSON Schema. */
  readonly singular: string
  /** `people`, `public-calls`: the subpath and the JSON file. */
  readonly plural: string
  /** `people`, `publicCalls`: what the module exports. */
  readonly constant: string
  /** `Person`, `PublicCall`: the TypeScript interface, which @garrigue/schema exports under the same name. */
  readonly type: string
}

/**
 * All lists, in the order of the kinds of @garrigue/schema. One more kind is one more list, with nothing to change
 * here.
 */
export const publishedLists: readonly PublishedList[] = [
  ...Object.values(entityKinds).map((kind) => list('entities', kind.name, kind.plural)),
  ...Object.values(claimKinds).map((kind) => list('claims', kind.type, kind.plural)),
  list('sources', source.name, source.plural),
  list('mentions', 'mention', 'mentions'),
  list('disagreements', 'disagreement', 'disagreements'),
  list('messages', 'message-kind', 'messages'),
  list('rules', 'rule-page', 'rules'),
  list('measures', 'measure', 'measures'),
]

export const entityLists: readonly PublishedList[] = publishedLists.filter(({ holds }) => holds === 'entities')
export const claimLists: readonly PublishedList[] = publishedLists.filter(({ holds }) => holds === 'claims')

function list(holds: PublishedList['holds'], singular: string, plural: string): PublishedList {
  return { holds, singular, plural, constant: camelCase(plural), type: upperFirst(camelCase(singular)) }
}

/** `public-call` → `publicCall` */
function camelCase(name: string): string {
  const [first = '', ...others] = name.split('-')
  return first + others.map(upperFirst).join('')
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
