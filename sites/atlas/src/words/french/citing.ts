/** How to cite the atlas and what it cites. */
export const citing = {
  title: 'Citer',
  lead: 'Deux citations vont ensemble : l’atlas, pour le relevé ; le journal, pour les mots. Les mots ne sont pas à nous.',
  ours: 'L’atlas',
  record: 'Relevé de l’article',
  quoted: ['« ', ' »'] as readonly [string, string],
  atlas: (name: string, version: string, publisher: string, address: string) => `${name}, version ${version} [jeu de données], ${publisher}. Licence CC BY 4.0. ${address}`,
  theirs: 'L’article',
  bibtex: 'Les mêmes, en BibTeX',
  files: 'En fichier :',
  all: 'L’atlas, tous les articles et leurs relevés, en un fichier :',
}
