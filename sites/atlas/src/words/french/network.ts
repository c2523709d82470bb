import { counted } from '../../french/typography.ts'
import type { TieFamily } from '../../network/collect-ties.ts'

/** The page of the network. */
export const network = {
  title: 'Réseau',
  description: 'Qui est lié à qui d’après la presse lue par Garrigue : chaque lien avec le passage qui le porte.',
  lead: 'Chaque nom mène à sa fiche, chaque trait est un lien qu’une source a écrit. Le dessin est calculé une fois, à la construction du site ; ni la distance ni la place ne disent rien de plus.',
  count: (nodes: number, ties: number, claims: number) => `${counted(nodes, 'nom', 'noms')}, ${counted(ties, 'lien', 'liens')}, ${counted(claims, 'fait', 'faits')}.`,
  drawing: 'Réseau des noms que des sources lient',
  drawingNote: 'La liste sous le dessin dit la même chose : chaque lien avec ses passages. Les noms qui n’ont pas de place sur le dessin se montrent au survol et au clavier.',
  scroll: 'Dessin du réseau, à faire défiler',
  legend: 'Légende',
  families: {
    function: 'une fonction : quelqu’un, dans une organisation',
    structure: 'une appartenance, une fusion, une suite',
    place: 'une implantation',
    activity: 'une activité commune : partenariat, participation, accueil, financement…',
  } satisfies Readonly<Record<TieFamily, string>>,
  list: 'Les liens, un à un',
  listLead: 'Par nom, dans l’ordre alphabétique ; chaque lien n’est donné qu’une fois, sous le nom qui en a le plus.',
  tiesOf: (count: number) => counted(count, 'lien', 'liens'),
}
