import { counted } from '../../french/typography.ts'

export const search = {
  title: 'Recherche',
  description: 'Chercher un nom, un lieu ou un mot dans les fiches et les passages cités de l’atlas.',
  label: 'Nom, lieu ou mot des articles',
  button: 'Rechercher',
  hint: 'Accents, apostrophes et ligatures sont indifférents : « ecosysteme » trouve « l’écosystème ».',
  withoutScript: 'La recherche demande un script. Sans lui, les index de A à Z mènent à toutes les fiches.',
  browse: 'Parcourir les index de A à Z',
  searching: 'Recherche en cours…',
  found: (count: number, query: string) => `${counted(count, 'résultat', 'résultats')} pour « ${query} »`,
  none: (query: string) => `Aucun résultat pour « ${query} ».`,
  noneHelp: 'Essayez un mot plus court, ou un seul nom. Les index de A à Z donnent toutes les fiches.',
  failed: 'L’index de recherche n’a pas pu être chargé. Réessayez plus tard, ou passez par les index de A à Z.',
  more: 'Afficher la suite',
}
