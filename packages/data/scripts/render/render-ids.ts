import { entityLists, publishedLists, type PublishedList } from '../published-lists.ts'
import { renderConst, renderDoc, renderModule, renderString } from './module.ts'

/** The ids as literal unions and as lists: enough to complete and to check an id without loading a record. */
export function renderIds(idsOf: (list: PublishedList) => readonly string[]): string {
  const sources = publishedLists.filter(({ holds }) => holds === 'sources')
  const union = entityLists.map(({ type }) => `${type}Id`).join(' | ')
  return renderModule(
    ...[...entityLists, ...sources].flatMap((list) => renderIdsOfKind(list, idsOf(list).map(renderString))),
    `${renderDoc('Id of any entity: what has a page.')}\nexport type EntityId = ${union}`,
  )
}

function renderIdsOfKind({ plural, type }: PublishedList, literals: readonly string[]): readonly string[] {
  const union = literals.length === 0 ? ' never' : literals.map((literal) => `\n  | ${literal}`).join('')
  const list = `[\n${literals.map((literal) => `  ${literal},\n`).join('')}]`
  const name = `${type.charAt(0).toLowerCase()}${type.slice(1)}Ids`
  return [
    `${renderDoc(`Id of one of the ${plural}.`)}\nexport type ${type}Id =${union}`,
    renderConst(name, `readonly ${type}Id[]`, list, `The ids of all ${plural}, in code-unit order.`),
  ]
}
