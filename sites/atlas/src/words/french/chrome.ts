export const chrome = {
  skip: 'Aller au contenu',
  menu: 'Rubriques',
  summary: 'Sommaire',
  search: 'Rechercher',
  darkTheme: 'Thème sombre',
  breadcrumb: 'Fil d’Ariane',
  home: 'Accueil',
  /** Beside a search result: what a page without a kind is. */
  natures: { index: 'Index', page: 'Page' },
  feeds: { sources: 'Flux des nouvelles sources', changes: 'Flux des corrections' },
  /** On paper, before the address of the page. */
  printedFrom: 'Page imprimée : ',
  method: 'Méthode et droits',
  report: 'Signaler, rectifier, retirer',
  source: 'source',
  sources: 'sources',
  records: (version: string, hash: string) => `Registre ${version}, empreinte ${hash}`,
  promise: 'Chaque fait publié ouvre les mots exacts qui le portent, et dit qui les a dits, où et à quelle date.',
  licences: 'Faits sous licence CC BY 4.0 ; citations et titres © leurs auteurs, exclus de la licence.',
}
