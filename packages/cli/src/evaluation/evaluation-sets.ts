import type { GoldFolderName } from './read-gold-folder.ts'

/** A way of reading the texts of a folder of annotations. */
export interface EvaluationSet {
  readonly name: string
  readonly folder: GoldFolderName
  /** With the registry and what a person wrote beside the texts; else from the words alone. */
  readonly informed: boolean
  /** What it is, for the table's title. */
  readonly title: string
}

/** The sets, in the order of the tables. */
export const evaluationSets: readonly EvaluationSet[] = [
  { name: 'seeds', folder: 'seeds', informed: true, title: 'les graines, avec le registre et les fichiers voisins' },
  { name: 'seeds-alone', folder: 'seeds', informed: false, title: 'les graines, d’après les mots seuls' },
  { name: 'pages', folder: 'pages', informed: false, title: 'des pages inventées, d’après les mots seuls' },
  { name: 'further-pages', folder: 'further-pages', informed: false, title: 'd’autres pages inventées, par d’autres mains, d’après les mots seuls' },
]
