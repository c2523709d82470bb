import { counted } from '../../french/typography.ts'

export const home = {
  title: 'Garrigue, l’herbier de l’écosystème',
  description: 'Un atlas ouvert et sourcé des écosystèmes numériques régionaux, lu dans la presse : chaque fait ouvre les mots qui le portent.',
  kicker: 'L’herbier de l’écosystème',
  promise: ['Chaque fait', 'ouvre les mots', 'qui le portent.'],
  lead: 'Garrigue lit la presse régionale française et en tire un atlas ouvert des écosystèmes numériques. Pour chaque fait : qui l’a dit, où, et à quelle date.',
  searchLabel: 'Chercher un nom, un lieu, un mot des articles',
  searchHint: 'Par exemple',
  labelTitle: 'Herbier de l’écosystème',
  collection: (articles: number, years: string, sheets: number, quotes: number, names: number) =>
    `${counted(articles, 'article', 'articles')} de presse${years}. ${counted(sheets, 'fiche', 'fiches')}, ${counted(quotes, 'citation', 'citations')}, ${counted(names, 'nom relevé', 'noms relevés')}.`,
  published: (from: string, to: string) => (from === to ? `, ${from}` : `, de ${from} à ${to}`),
  passageCount: (claims: number, mentions: number) => `${counted(claims, 'fait ou propos', 'faits et propos')}, ${counted(mentions, 'nom relevé', 'noms relevés')}`,
  /** The label that shows one fact with its passage open. */
  opened: { title: 'Un fait, ouvert', fact: 'Le fait', words: 'Les mots qui le portent', where: 'Où les lire' },
  kinds: 'Les fiches',
  kindsLead: 'Une par nom. Voici, de chaque sorte, les noms que le plus de sources attestent.',
  viewsTitle: 'D’autres façons de lire',
  viewsLead: 'Les mêmes faits, rangés par date, par lieu, par lien ; et ce qu’il faut pour les vérifier ou les emporter.',
  sourcesTitle: 'Dernières sources versées',
  sourcesLead: 'Les articles, du plus récent au plus ancien.',
  stepsTitle: 'Comment l’herbier se constitue',
  steps: [
    ['Récolter', 'Un article de presse est versé tel quel, avec son éditeur, sa date et ses droits. Ses mots ne sont jamais modifiés.'],
    ['Déterminer', 'Un lecteur automatique y relève les noms et les propos. Chaque relevé garde sa place exacte dans le texte et la règle qui l’a trouvé.'],
    ['Attester', 'Rien n’est affirmé au présent : un fait est donné à la date de sa source, à côté du passage qui le porte.'],
  ],
}
