import { counted } from '../../french/typography.ts'

export const index = {
  letters: 'Lettres',
  intro: (count: string, sources: string) => `${count}, d’après ${sources}.`,
  title: (many: string) => `${many} de A à Z`,
  description: (many: string) => `Index de A à Z : ${many} que nomme la presse lue par Garrigue, avec le nombre de sources de chaque fiche.`,
  filedByLastWord: 'Classement d’après le dernier mot du nom.',
  namedIn: (count: number) => (count === 0 ? 'au registre seulement' : counted(count, 'source', 'sources')),
  /** One source goes without saying. */
  onlyMany: 'Le nombre de sources suit les noms qui en ont plusieurs.',
}
