import { claimKinds } from '@garrigue/schema'
import { claimLists, entityLists, type PublishedList } from '../published-lists.ts'
import { renderConst, renderLiteral, renderModule, renderObject, renderTypeImport } from './module.ts'

/** Entities and claims in two tables, for what has to look at every kind. */
export function renderCollections(): string {
  const lists = [...entityLists, ...claimLists]
  const imports = lists.map(({ plural, constant }) => `import { ${constant} } from './${plural}.ts'`)
  const types = renderTypeImport(['Claim', 'ClaimsByType', 'EntitiesByKind'], './types.ts')
  const references = Object.values(claimKinds).map((kind) => [kind.type, renderLiteral(kind.references)] as const)
  return renderModule(
    [...imports, types].join('\n'),
    renderTable(
      'entitiesByKind',
      'EntitiesByKind',
      entityLists,
      'All entities, by the word in their field `kind`, in the order of the kinds.',
    ),
    renderTable(
      'claimsByType',
      'ClaimsByType',
      claimLists,
      'All claims, by the word in their field `type`, in the order of the kinds.',
    ),
    renderConst(
      'claimReferences',
      "Readonly<Record<Claim['type'], readonly string[]>>",
      renderObject(references),
      "The fields of a claim that hold an entity's id, or a list of them.",
    ),
  )
}

function renderTable(name: string, type: string, lists: readonly PublishedList[], doc: string): string {
  return renderConst(name, type, renderObject(lists.map(({ singular, constant }) => [singular, constant])), doc)
}
