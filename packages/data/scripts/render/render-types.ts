import { claimLists, entityLists, publishedLists, type PublishedList } from '../published-lists.ts'
import { renderDoc, renderInterface, renderModule, renderString, renderTypeImport } from './module.ts'

/**
 * Words that are expected to grow with the seeds. A closed union would make each new one a breaking change for
 * whoever switches over all of them, so these stay open; every other word list is closed, and a new word there is a
 * major version.
 */
const OPEN_FIELDS: ReadonlyMap<string, string> = new Map([
  ['relation', 'predicate'],
  ['occurrence', 'what'],
])

/** The interface of every kind, and their unions. */
export function renderTypes(): string {
  const kinds = [...entityLists, ...claimLists]
  const closed = kinds.filter(({ singular }) => !OPEN_FIELDS.has(singular)).map(({ type }) => type)
  const opened = kinds.filter(({ singular }) => OPEN_FIELDS.has(singular))
  return renderModule(
    renderTypeImport([...closed, ...opened.map(({ type }) => `${type} as Closed${type}`)], '@garrigue/schema'),
    `export type { ${closed.join(', ')} }`,
    ...opened.map(renderOpened),
    renderUnion('Entity', entityLists, 'Everything that has a page. Tell them apart by `kind`.'),
    renderUnion(
      'Claim',
      claimLists,
      'Everything that is said about them. Tell them apart by `type`; a minor version may add one.',
    ),
    renderTable('EntitiesByKind', entityLists, 'All entities, by the word in their field `kind`.'),
    renderTable('ClaimsByType', claimLists, 'All claims, by the word in their field `type`.'),
    renderListName(),
  )
}

function renderOpened({ singular, plural, type }: PublishedList): string {
  const field = OPEN_FIELDS.get(singular) ?? ''
  const doc = `One of the ${plural}. A minor version may bring words in \`${field}\` that are not listed here.`
  const fields = renderInterface([[field, `Closed${type}['${field}'] | (string & {})`]])
  return `${renderDoc(doc)}\nexport interface ${type} extends Omit<Closed${type}, '${field}'> ${fields}`
}

function renderUnion(name: string, lists: readonly PublishedList[], doc: string): string {
  return `${renderDoc(doc)}\nexport type ${name} = ${lists.map(({ type }) => type).join(' | ')}`
}

function renderTable(name: string, lists: readonly PublishedList[], doc: string): string {
  const fields = lists.map(({ singular, type }) => [singular, `readonly ${type}[]`] as const)
  return `${renderDoc(doc)}\nexport interface ${name} ${renderInterface(fields)}`
}

function renderListName(): string {
  const doc = 'The names of the lists: subpaths of the package, files of `json/`.'
  const names = publishedLists.map(({ plural }) => renderString(plural)).join(' | ')
  return `${renderDoc(doc)}\nexport type ListName = ${names}`
}
