import type { RegistryEntry } from '@garrigue/schema'

const TITLE = 'Une page comme une autre'

/** What stands between the title and the sentence of a rule’s page: a standfirst, a paragraph, all without names. */
const OPENING = '\n\nCe chapô dit seulement de quoi il est question ici, sans nom ni nombre, en une phrase qui suffit.\n\nUn paragraphe ordinaire ouvre ensuite la page, et ne dit rien de plus que ce qu’il faut pour la remplir.\n\n'
/** What stands before the sentence of a rule’s page, under a title of its own or under one that says nothing. */
export function beforeExample(title: string = TITLE): string {
  return `${title}${OPENING}`
}

export const BEFORE: string = beforeExample()
/** What stands after it. */
export const AFTER: string = '\n\nLe reste de la page n’ajoute rien à ce qui vient d’être dit, et s’arrête ici sans autre forme de détail.\n'

/** Names that nobody bears: the only source of `mention/known`; no other page writes them. */
export const REGISTRY: readonly RegistryEntry[] = [
  { kind: 'organization', id: 'zephyr-lab', name: 'Zéphyr Lab', otherNames: ['Z.L.'] },
  { kind: 'person', id: 'ondine-karadec', name: 'Ondine Karadec', otherNames: [] },
  { kind: 'place', id: 'port-brumeux', name: 'Port-Brumeux', otherNames: [] },
  { kind: 'event', id: 'rencontres-de-la-brume', name: 'Rencontres de la Brume', otherNames: [] },
  { kind: 'work', id: 'brumes-et-marees', name: 'Brumes et Marées', otherNames: [] },
]
