import type { Rights } from '@garrigue/data'
import { counted, spaced } from './french/typography.ts'
import { messageFamilies, messages } from './words/message-words.ts'
import { method } from './words/method-words.ts'
import * as recordWords from './words/record-words.ts'

/**
 * Every sentence that the site itself says, in French. Typed with plain spaces: `french` puts the no-break ones where French wants them.
 * What the press says is never written here, and nothing here says in the present what a source attested in the past.
 */
const chrome = {
  skip: 'Aller au contenu',
  menu: 'Rubriques',
  summary: 'Sommaire',
  search: 'Rechercher',
  darkTheme: 'Thème sombre',
  breadcrumb: 'Fil d’Ariane',
  home: 'Accueil',
  method: 'Méthode et droits',
  report: 'Signaler, rectifier, retirer',
  source: 'source',
  sources: 'sources',
  records: (version: string, hash: string) => `Registre ${version}, empreinte ${hash}`,
  promise: 'Chaque fait publié ouvre les mots exacts qui le portent, et dit qui les a dits, où et à quelle date.',
  licences: 'Faits sous licence CC BY 4.0 ; citations et titres © leurs auteurs, exclus de la licence.',
}

const home = {
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
  passageCount: (quotes: number, mentions: number) => `${counted(quotes, 'citation', 'citations')}, ${counted(mentions, 'nom relevé', 'noms relevés')}`,
  featured: 'Un spécimen',
  featuredLead: 'Voici comment se lit un fait : les mots, qui les a dits, où, à quelle date. Le numéro de ligne mène à l’article.',
  kinds: 'Les planches',
  kindsLead: 'Classées par nature ; les noms attestés par le plus de sources d’abord.',
  allOf: (many: string) => `Tout l’index des ${many}`,
  sourcesTitle: 'Dernières sources versées',
  sourcesLead: 'Les articles, du plus récent au plus ancien.',
  stepsTitle: 'Comment l’herbier se constitue',
  steps: [
    ['Récolter', 'Un article de presse est versé tel quel, avec son éditeur, sa date et ses droits. Ses mots ne sont jamais modifiés.'],
    ['Déterminer', 'Un lecteur automatique y relève les noms et les propos. Chaque relevé garde sa place exacte dans le texte et la règle qui l’a trouvé.'],
    ['Attester', 'Rien n’est affirmé au présent : un fait est donné à la date de sa source, à côté du passage qui le porte.'],
  ],
}

const index = {
  letters: 'Lettres',
  intro: (count: string, sources: string) => `${count}, d’après ${sources}.`,
  title: (many: string) => `${many} de A à Z`,
  description: (many: string) => `Index de A à Z : ${many} que nomme la presse lue par Garrigue, avec le nombre de sources de chaque fiche.`,
  filedByLastWord: 'Classement d’après le dernier mot du nom.',
  namedIn: (count: number) => counted(count, 'source', 'sources'),
  top: 'Haut de page',
}

const entity = {
  description: (name: string, kind: string, sources: string) => `${name}, ${kind} : ce qu’en dit la presse, à quelle date, avec les passages qui l’attestent (${sources}).`,
  otherNames: 'Aussi écrit',
  facts: 'Faits attestés',
  quotesBy: 'Ses propos',
  quotesAbout: 'Ce qui en a été dit',
  quotesAboutLead: 'Propos où ce nom est prononcé.',
  credited: 'Articles',
  creditedAs: { publisher: 'Au titre d’éditeur', author: 'Au titre d’auteur', via: 'Au titre de relais' },
  named: 'Où ce nom est écrit',
  namedLead: (mentions: number, sources: number) => `${counted(mentions, 'occurrence', 'occurrences')} dans ${counted(sources, 'source', 'sources')}, de la plus ancienne à la plus récente.`,
  never: 'Ce nom figure au registre ; aucune source lue à ce jour ne l’écrit.',
  contents: 'Sur cette fiche',
  label: {
    collected: 'Récolté dans',
    dates: 'Parutions',
    date: 'Parution',
    named: 'Nom écrit',
    times: (count: number) => counted(count, 'fois', 'fois'),
    quotes: 'Propos',
    place: 'Lieu',
    partOf: 'Dans',
    country: 'Pays',
    coordinates: 'Coordonnées',
    edtf: 'Date',
    identifiers: 'Ailleurs',
    number: 'Planche',
    determined: 'Déterminé',
    byRegistry: 'd’après le registre',
  },
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  homepage: 'site officiel',
  moved: (name: string) => `Cette fiche a changé d’adresse : ${name}`,
  movedLead: 'Elle se lit désormais ici :',
  person: 'Fiche limitée au rôle public : ni âge, ni adresse, ni portrait.',
}

const claim = {
  unknownPerson: 'personne non précisée',
  unknownSpeaker: 'Locuteur non précisé',
  line: (line: number) => `ligne ${line}`,
  seeInArticle: 'Voir dans l’article',
  readAtPublisher: 'Lire ces mots chez l’éditeur',
  withheld: 'Mots retenus',
  cutWhy: 'La suite dépasse ce que le droit de courte citation permet de montrer ici.',
  withheldBy: {
    full: 'Ces mots ne sont pas reproduits ici.',
    excerpt: 'Ces mots dépassent ce que le droit de courte citation permet de montrer ici.',
    facts: 'Aucun passage de cet article n’est reproduit ici.',
  } satisfies Readonly<Record<Rights, string>>,
  cut: '[…]',
  cutLabel: 'suite non reproduite',
  provenance: 'Provenance et passage',
  in: 'dans',
  rule: 'Règle',
}

const source = {
  noAuthor: 'auteur non précisé',
  noPublisher: 'éditeur non précisé',
  noDate: 'date inconnue',
  description: (title: string, publisher: string, date: string) => `« ${title} », ${publisher}, ${date} : passages cités, noms relevés, droits et empreinte du texte.`,
  kicker: 'Source · article de presse',
  read: 'Lire l’article chez l’éditeur',
  noAddress: 'L’adresse de l’article d’origine est inconnue.',
  passages: 'Passages cités, dans l’ordre de l’article',
  record: 'Noms et propos, dans l’ordre de l’article',
  passagesLead: 'Les noms soulignés mènent à leur fiche. Entre deux passages, « […] » tient la place des mots non reproduits ; les noms qu’on y a lus sont indiqués avec leur ligne.',
  noPassages: 'Aucun passage de cet article n’est reproduit. Les noms relevés sont indiqués avec leur ligne.',
  lineWord: 'Ligne',
  readThere: 'Noms lus ici',
  withheldHere: 'Mots retenus ici',
  profile: 'Coupe de l’article',
  profileText: (shown: string, total: string, share: string) => `${shown} caractères montrés sur ${total} : ${share} de l’article.`,
  legend: { shown: 'montré', own: 'lu, non reproduit', foreign: 'laissé de côté' },
  leftAside: 'Ce qui a été laissé de côté',
  leftAsideLead: 'Ces parties de la page ne sont pas de l’article : rien n’en est tiré, leurs mots ne sont reproduits nulle part.',
  nothingLeftAside: 'Rien : toute la page est de l’article.',
  blocks: (count: number) => counted(count, 'bloc', 'blocs'),
  characters: (count: number) => counted(count, 'caractère', 'caractères'),
  found: 'Noms relevés',
  siblings: 'Sur la même page',
  label: {
    publisher: 'Publié par',
    authors: 'Auteur',
    date: 'Date',
    via: 'Venu par',
    rights: 'Droits',
    length: 'Texte versé',
    hash: 'Empreinte',
    number: 'Source',
  },
  claims: 'Ce que porte ce passage',
  notShown: 'Mots non reproduits',
  byTitle: 'Par titre',
  names: (count: number) => counted(count, 'nom relevé', 'noms relevés'),
  indexDescription: 'Les articles de presse lus par Garrigue, avec leur éditeur, leur date, leurs droits et les passages cités.',
}

const search = {
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

const notFound = {
  title: 'Sentier perdu',
  description: 'Cette adresse ne mène à aucune planche de l’herbier.',
  lead: 'Cette adresse ne mène à aucune planche de l’herbier. Si un lien de Garrigue vous a conduit ici, c’est une erreur à nous signaler.',
}

/** The same words, each sentence with the spaces of French. */
function french<Words>(said: Words): Words {
  if (typeof said === 'string') return spaced(said) as Words
  if (typeof said === 'function') return ((...given: readonly unknown[]) => french((said as (...values: readonly unknown[]) => unknown)(...given))) as Words
  if (Array.isArray(said)) return said.map((item: unknown) => french(item)) as Words
  if (said && typeof said === 'object') return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, french(value as unknown)])) as Words
  return said
}

const all = { ...recordWords, chrome, home, index, entity, claim, source, search, notFound, method, messages, messageFamilies }

export const words: typeof all = french(all)
