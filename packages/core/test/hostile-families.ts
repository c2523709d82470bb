import type { RegistryEntry } from '@garrigue/schema'

/** One way of making a text as long as wanted that is meant to cost more than its length. */
export interface Family {
  readonly name: string
  readonly make: (length: number) => string
}

/** Names for the families that repeat names. All are invented. */
export const HOSTILE_REGISTRY: readonly RegistryEntry[] = [
  { kind: 'person', id: 'anne-belloc', name: 'Anne Belloc', otherNames: ['Belloc', '@annebelloc'] },
  { kind: 'person', id: 'paul-rey', name: 'Paul Rey', otherNames: [] },
  { kind: 'organization', id: 'nova', name: 'Nova', otherNames: ['Nova Sud', 'Nova Sud Numérique Méditerranée'] },
  { kind: 'place', id: 'nova-ville', name: 'Nova', otherNames: [] },
  { kind: 'event', id: 'rives', name: 'Rives', otherNames: ['#rives'] },
]

/** A piece again and again, cut to the length, behind a start and before an end. */
const again = (piece: string, start = '', end = ''): ((length: number) => string) => (length) => {
  const room = Math.max(0, length - start.length - end.length)
  return start + piece.repeat(Math.ceil(room / piece.length)).slice(0, room) + end
}

/** As many of one piece, then as many of another. */
const halves = (first: string, second: string): ((length: number) => string) => (length) => again(first)(length >> 1) + again(second)(length >> 1)

const TITLE = 'Un titre assez long pour en être un\n'
const PROSE = 'Une phrase assez longue pour que la ligne passe pour un paragraphe, avec son point final et tout ce qui va avec.'

const pieces: readonly (readonly [name: string, piece: string, start?: string, end?: string])[] = [
  // Characters.
  ['one letter', 'a'],
  ['blanks', ' ', 'a', 'a'],
  ['no-break spaces', '\u00A0', 'a', 'a'],
  ['line ends', '\n', 'a', 'a'],
  ['carriage returns', '\r'],
  ['line separators', '\u2028a'],
  ['NUL', '\0'],
  ['byte order marks', '\uFEFF'],
  ['marks piled on a letter', '\u0301\u0323', 'a'],
  ['emoji', '🌱'],
  ['lone surrogates', '\uD83C'],
  ['full stops', '.'],
  ['hyphens', '-'],
  ['ligatures', 'œ'],
  // Lines.
  ['short lines', 'ab\n'],
  ['lines of blanks', '   \t \n', 'a'],
  ['keys and values', 'Création : février\n', TITLE],
  ['footnotes', '(1) Une note de bas de page\n', TITLE],
  ['footnotes that are prose', `(1) ${PROSE}\n`, TITLE],
  ['items', '- Un élément\n', TITLE],
  ['questions', 'Pourquoi donc, à votre avis ?\n', TITLE],
  ['interview', 'La Une : Pourquoi ?\nA. B. : Parce que.\n', TITLE],
  ['names alone', 'Anne Belloc\n', `${TITLE}${PROSE}\n`],
  ['names after prose', `${PROSE}\nAnne Belloc\n@annebelloc\n`, TITLE],
  ['handles', '@annebelloc\n', `${TITLE}${PROSE}\nAnne Belloc\n`],
  ['bylines', 'Par Anne Belloc | Publié le 12/05/2016\n', TITLE],
  ['legends', 'Une légende sans point de huit mots au moins ici\n', TITLE],
  ['legends before prose', `Une légende sans point de huit mots au moins ici\n${PROSE}\n`, TITLE],
  ['legends of a phrase in every paragraph', `${PROSE} La même phrase de huit mots au moins.\n"La même phrase de huit mots au moins, ailleurs"\n`, TITLE],
  ['menus', 'Accueil\nMenu\nFacebook 12\n'],
  ['titles repeated by the site', 'Un titre de quatre mots\nUn titre de quatre mots | Le site\nUn texte court.\n'],
  ['comments', 'à écrit le 06/05/2015 à 13:33\nSignaler\nUn mot de lecteur.\n', `${TITLE}${PROSE}\nCommentaires 2\n`],
  ['headings', `Un intertitre\n${PROSE}\n`, TITLE],
  ['feet of the page', '© Le Site 2016. Tous droits réservés.\n', TITLE],
  // Words in a line.
  ['counters', 'x x', 'x', 'h'],
  ['stamps', ' ', '06/05/2015', 'z'],
  ['comment counters', ' ', 'commentaire', 'z'],
  ['dates', 'le 12 mai 2016, en mai 2016, depuis 2016, 12/05/2016, '],
  ['halves of dates', 'le 12 le 1er mardi 3 en 20 12/12/'],
  ['days without a year', 'jeudi 14 avril ', TITLE],
  ['weekdays that disagree', 'lundi 14 avril 2016\n', TITLE],
  ['years', '2015 ', `${TITLE}jeudi 14 avril `],
  ['names', 'Anne Belloc, Paul Rey et Nova ', TITLE],
  ['shared names', 'Nova ', TITLE],
  ['starts of a long name', 'Nova Sud Numérique ', TITLE],
  ['roles', 'Anne Belloc, présidente de Nova, « oui », dit le président de Nova. ', TITLE],
  ['mojibake, almost', 'Ãé ', TITLE],
  // Quotations.
  ['opening marks', '« ', TITLE],
  ['closing marks', '» ', TITLE],
  ['straight marks', '"', TITLE],
  ['straight marks in words', '"a ', TITLE],
  ['marks in marks', '« “ "a ', TITLE],
  ['short quotations', '« a » ', TITLE],
  ['quotations with a speaker', '« Oui, c’est ainsi », dit Anne Belloc. ', TITLE],
  ['quotations without', '« Oui, c’est ainsi et pas autrement ». ', TITLE],
  ['verbs within a quotation', ', dit ', `${TITLE}« Oui`, ' »'],
]

/** At least forty families: each is read in time linear in its length. */
export const HOSTILE_FAMILIES: readonly Family[] = [
  ...pieces.map(([name, piece, start, end]) => ({ name, make: again(piece, start, end) })),
  { name: 'marks opened in one way and closed in another', make: halves('« ', '” ') },
  { name: 'marks opened, then straight ones', make: halves('«', ' "a') },
  { name: 'marks opened, then closed', make: halves('« a ', ' b »') },
  { name: 'legends, then prose', make: halves('Une légende sans point de huit mots au moins ici\n', `${PROSE}\n`) },
  { name: 'short lines, then prose', make: halves('ab\n', `${PROSE}\n`) },
]
