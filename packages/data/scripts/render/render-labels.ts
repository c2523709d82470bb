import { claimKinds, entityKinds, source } from '@garrigue/schema'
import { renderConst, renderLiteral, renderModule, renderObject, renderTypeImport } from './module.ts'

/** The words and addresses of every kind, as plain data. */
export function renderLabels(): string {
  const entities = Object.values(entityKinds).map(
    ({ name, plural, route, labels, classifications }) =>
      [name, renderLiteral({ plural, route, ...labels, classifications })] as const,
  )
  const claims = Object.values(claimKinds).map(
    ({ type, plural, labels }) => [type, renderLiteral({ plural, ...labels })] as const,
  )
  return renderModule(
    renderTypeImport(['Claim', 'Entity', 'EntityKindLabels', 'KindLabels', 'PageKindLabels']),
    renderConst(
      'entityLabels',
      "Readonly<Record<Entity['kind'], EntityKindLabels>>",
      renderObject(entities),
      'Words, addresses and classifications of each kind of entity, in the order of the menu.',
    ),
    renderConst(
      'claimLabels',
      "Readonly<Record<Claim['type'], KindLabels>>",
      renderObject(claims),
      'Words of each kind of claim, in the order in which the quotation budget is spent.',
    ),
    renderConst(
      'sourceLabels',
      'PageKindLabels',
      renderLiteral({ plural: source.plural, route: source.route, ...source.labels }),
      'Words and address of sources.',
    ),
  )
}
