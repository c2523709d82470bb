import { counted } from '../../french/typography.ts'

/** The page of all figures. */
export const figures = {
  title: 'Chiffres',
  description: 'Chaque chiffre que donne la presse lue par Garrigue : la valeur, l’unité, ce qui est compté, qui le dit et à quelle date.',
  lead: 'Chaque chiffre est donné comme une phrase, à la date de sa source, avec qui l’a dit et le passage qui le porte. Rien n’est additionné ni moyenné.',
  count: (all: number, sources: number) => `${counted(all, 'chiffre', 'chiffres')} dans ${counted(sources, 'source', 'sources')}.`,
  contents: 'De quoi parlent les chiffres',
  bySubject: 'Par sujet',
  noSubject: 'Sans sujet au registre',
  noSubjectLead: 'Ce que ces chiffres mesurent n’a pas de fiche, ou n’est pas nommé dans la phrase. Ils sont rangés par article.',
  seeDisagreements: 'Quand plusieurs sources chiffrent la même chose, leurs réponses sont côte à côte sur la page',
}
