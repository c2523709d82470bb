/** The page « Les messages du lecteur ». */
export const messages = {
  title: 'Les messages du lecteur',
  description: 'Ce que signifie chaque message que Garrigue donne sur un texte ou un fichier, et ce qu’il faut faire.',
  lead: 'Quand Garrigue lit un texte, une page ou un fichier du registre, il dit ce qu’il n’a pas pu lire ou ce qui mérite un regard. Chaque message a un identifiant permanent ; voici ce que chacun veut dire, et que faire.',
  find: 'La ligne de commande affiche l’endroit, la gravité et l’identifiant :',
  example: 'mon-article.txt:1:35  erreur  encoding/not-utf-8',
  ellipsis: 'Dans les phrases ci-dessous, « … » tient la place de ce que le message précise : un nom, une ligne, un nombre.',
  families: 'De quoi parlent les messages',
  severities: 'Gravité',
  severity: {
    error: ['Erreur', 'Ce dont parle le message n’est pas pris tant qu’il n’est pas corrigé, et la commande échoue (code 1) ; le reste est lu.'],
    warning: ['Avertissement', 'Le texte est lu, mais quelque chose mérite d’être vérifié.'],
    info: ['Information', 'Le texte est lu ; c’est bon à savoir.'],
  },
  meaning: 'Ce que cela veut dire',
  remedy: 'Que faire',
  nothing: 'Rien.',
  told: 'Le message le dit : cela dépend de la valeur.',
  seeMethod: 'La page des messages dit ce que signifie chaque identifiant que la ligne de commande affiche, et que faire.',
}

/** What the messages of a family are about, by the first part of their ids. A family that has no words here goes by that part. */
export const messageFamilies: Readonly<Record<string, string>> = {
  article: 'Les articles d’une page',
  date: 'Les dates',
  decision: 'Les décisions de relecture',
  encoding: 'L’encodage du texte',
  file: 'Les fichiers',
  'front-matter': 'L’en-tête d’un fichier Markdown',
  garrigue: 'Les greffons',
  gold: 'Les annotations',
  html: 'Les pages enregistrées',
  reader: 'Le lecteur lui-même',
  records: 'Les fiches écrites',
  registry: 'Le registre',
  seed: 'Les graines et leur fichier voisin',
  size: 'La taille du texte',
  yaml: 'L’écriture du YAML',
}
