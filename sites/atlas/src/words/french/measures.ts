import { percentInFrench } from '../../french/typography.ts'

/** How well the reader reads, on the page of the method and on those of rules. */
export const measures = {
  title: 'Justesse mesurée',
  lead: 'Des textes sont annotés à la main, sans regarder ce que le programme en lit ; puis on compare. La précision est la part de ce qui est lu qui est juste ; le rappel, la part de ce qu’il fallait lire qui est lue.',
  seeds: 'Les articles de l’atlas ont servi à écrire les règles : leurs chiffres sont flatteurs. Les pages inventées par d’autres mains disent mieux ce qu’il en sera d’un article de plus.',
  reproduce: 'Chacun peut refaire ces mesures :',
  columns: { measure: 'Mesure', annotated: 'Annoté', read: 'Lu', right: 'Juste', precision: 'Précision', recall: 'Rappel' },
  texts: (count: number) => `${count} textes`,
  sets: {
    seeds: 'Les articles de l’atlas, avec le registre et ce qu’on sait d’eux',
    'seeds-alone': 'Les articles de l’atlas, d’après leurs mots seuls',
    pages: 'Des pages inventées, d’après leurs mots seuls',
    'further-pages': 'Des pages inventées par d’autres mains, d’après leurs mots seuls',
  } as Readonly<Record<string, string>>,
  names: {
    zones: 'parties de la page',
    articles: 'articles',
    published: 'dates de parution',
    mentions: 'noms',
    'mentions.event': 'noms d’événements',
    'mentions.organization': 'noms d’organisations',
    'mentions.person': 'noms de personnes',
    'mentions.place': 'noms de lieux',
    'mentions.work': 'noms d’œuvres',
    identity: 'qui est qui, dans un texte',
    'identity-across': 'qui est qui, d’un texte à l’autre',
    quotes: 'citations',
    speakers: 'auteurs des citations',
    roles: 'fonctions',
    dates: 'dates',
    figures: 'chiffres',
    relations: 'relations',
    occurrences: 'ce qui a eu lieu',
  } as Readonly<Record<string, string>>,
  unknown: '–',
  /** One decimal: what is nearly all right is not shown as all right. */
  share: (part: number, whole: number) => (part === whole ? percentInFrench(1) : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1).replace('.', ',')} %`),
}
