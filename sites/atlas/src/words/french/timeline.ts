import { counted } from '../../french/typography.ts'

/** The page of all dates. */
export const timeline = {
  title: 'Chronologie',
  description: 'Ce qui est daté dans la presse lue par Garrigue, dessiné avec la précision que donne la source : au jour, au mois, à l’année, à la décennie.',
  lead: 'Chaque date est dessinée aussi large qu’elle est vague : un trait pour un jour, une barre pour un mois, toute la largeur pour une année. Un bord en tirets dit « vers ».',
  count: (dates: number, from: string, to: string) => `${counted(dates, 'date', 'dates')}, de ${from} à ${to}.`,
  contents: 'Années',
  months: (year: string) => `Mois de ${year}`,
  byKind: 'Par sorte d’événement',
  initials: ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'],
  drawing: (year: string, count: number) => `${year} : ${counted(count, 'date', 'dates')} sur les douze mois`,
  drawingVague: (count: number) => `${counted(count, 'date', 'dates')} qui ${count > 1 ? 'couvrent' : 'couvre'} plusieurs années`,
  drawingNote: 'Le dessin et la liste qui le suit disent la même chose.',
  published: 'Parution',
  legend: { occurrence: 'ce qui a eu lieu', attribute: 'fondation', source: 'parution d’un article' },
}
