import {
  attributeNameLabels,
  claimKinds,
  dateBasisLabels,
  entityKinds,
  occurrenceWordLabels,
  outcomeLabels,
  postLabels,
  predicateLabels,
  qualifierLabels,
  reviewLabels,
  source,
  stanceLabels,
  voiceLabels,
  zoneLabels,
  type Label,
} from '@garrigue/schema'
import { renderConst, renderLiteral, renderModule, renderObject, renderTypeImport } from './module.ts'

/** The words of each closed list: the name of the constant, the type of its keys, and what it says. */
const WORDS: readonly (readonly [name: string, key: string, labels: Readonly<Record<string, Label>>, doc: string])[] = [
  ['predicateLabels', "Relation['predicate']", predicateLabels, 'Nouns that stand between subject and object of a relation.'],
  ['occurrenceLabels', "Occurrence['what']", occurrenceWordLabels, 'What happened.'],
  ['attributeLabels', 'string', attributeNameLabels, 'Names of attributes; the list is open.'],
  ['zoneLabels', 'Zone', zoneLabels, 'What a part of a page is.'],
  ['voiceLabels', 'Voice', voiceLabels, 'In whose voice something is said.'],
  ['stanceLabels', 'Stance', stanceLabels, 'Whether it is said to be, not to be, or to come.'],
  ['qualifierLabels', 'Qualifier', qualifierLabels, 'How exact a figure is: before the number, nothing before an exact one.'],
  ['dateBasisLabels', 'DateBasis', dateBasisLabels, 'Where the value of a date comes from.'],
  ['reviewLabels', 'Review', reviewLabels, 'Whether a person has looked at a claim.'],
  ['outcomeLabels', 'Outcome', outcomeLabels, 'How the answers to one question stand to each other.'],
  ['postLabels', 'Post', postLabels, 'Functions that one person at a time holds: what a disagreement about a role is about.'],
]

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
    renderTypeImport([
      'Claim',
      'DateBasis',
      'Entity',
      'EntityKindLabels',
      'KindLabels',
      'Label',
      'Occurrence',
      'Outcome',
      'PageKindLabels',
      'Post',
      'Qualifier',
      'Relation',
      'Review',
      'Stance',
      'Voice',
      'Zone',
    ]),
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
    ...WORDS.map(([name, key, labels, doc]) =>
      renderConst(
        name,
        `Readonly<Record<${key}, Label>>`,
        renderObject(Object.entries(labels).map(([word, label]) => [word, renderLiteral(label)])),
        doc,
      ),
    ),
  )
}
