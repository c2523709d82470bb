import { describe, expect, test } from 'vitest'
import { expected, textOf, zonesOf, type Line } from './zones-of.ts'

// Pages of our own, line by line with their zones. A blank line is [].

const TITLE: Line = ['title', 'Le canal de Valmorin se met au numérique']
const STANDFIRST: Line = ['standfirst', 'Trois entreprises et une école ouvrent ensemble un atelier au bord du canal, avec l’aide de la ville.']
const PROSE: Line = ['paragraph', 'L’atelier occupe les anciens moulins depuis le mois de mars ; une trentaine de personnes y travaillent déjà, entre bureaux et machines, et d’autres viendront avant l’été.']
const MORE: Line = ['paragraph', 'La ville a payé les travaux, les entreprises ont apporté les machines, et l’école envoie chaque semaine deux classes qui apprennent à s’en servir.']
const END: Line = ['paragraph', 'Une visite est prévue chaque premier samedi du mois, sur inscription à la mairie et dans la limite des places.']

/** Longer than a standfirst, unless blank lines set it apart. */
const LONG =
  'Il aura fallu dix ans de débats, trois maires et autant de crues pour que le quai abandonné retrouve des lumières le soir. Ceux qui y croyaient racontent aujourd’hui, sans amertume, les réunions à six dans une salle glacée, les dossiers refusés, les machines prêtées puis reprises. Ceux qui n’y croyaient pas viennent visiter le dimanche, et demandent si l’on peut encore louer un bureau du côté de l’écluse.'

const PAGES: Readonly<Record<string, readonly Line[]>> = {
  'a plain article': [TITLE, STANDFIRST, PROSE, MORE],
  'an article with blank lines': [TITLE, [], STANDFIRST, [], PROSE, [], MORE],
  'a long standfirst, set apart': [TITLE, [], [], ['standfirst', LONG], [], [], PROSE, [], MORE],
  'a long first paragraph, not set apart': [TITLE, [], ['paragraph', LONG], [], PROSE, [], MORE],
  'a long first paragraph, set apart on one side': [TITLE, [], [], ['paragraph', LONG], [], PROSE, [], MORE],
  'a first paragraph of some length, longer than the next': [TITLE, [], ['paragraph', LONG.slice(0, 372)], [], MORE, [], PROSE],
  'a standfirst of some length, shorter than the next': [TITLE, [], ['standfirst', LONG.slice(0, 330)], [], ['paragraph', LONG], [], PROSE],
  'one paragraph is no standfirst': [TITLE, ['paragraph', STANDFIRST[1] ?? ''], ['paragraph', 'À suivre, donc']],
  'a round-up, its standfirst right under the title': [TITLE, STANDFIRST, [], ['heading', 'Ovalia : deux bateaux de plus'], PROSE, [], ['heading', 'Un quai pour l’école'], MORE],
  'a round-up, its introduction set apart': [TITLE, [], STANDFIRST, [], ['heading', 'Ovalia : deux bateaux de plus'], PROSE, [], ['heading', 'Un quai pour l’école'], MORE],
  'headings': [TITLE, STANDFIRST, PROSE, ['heading', 'Une école au bord de l’eau'], MORE, ['heading', 'Et demain'], END],
  'a heading that is a question': [TITLE, STANDFIRST, PROSE, ['heading', 'Qui paiera la suite des travaux ?'], MORE],
  'a heading in quotation marks': [TITLE, STANDFIRST, PROSE, ['heading', '« Un lieu pour tous »'], MORE],
  'a heading with an ellipsis': [TITLE, STANDFIRST, PROSE, ['heading', 'Et puis, un jour...'], MORE],
  'a line that ends with a colon introduces': [TITLE, STANDFIRST, PROSE, ['paragraph', 'Trois raisons à cela :'], MORE],
  'a short sentence is a paragraph': [TITLE, STANDFIRST, PROSE, ['paragraph', 'La ville attend, et les entreprises avec elle.'], MORE],
  'a short line at the end is a paragraph': [TITLE, STANDFIRST, PROSE, MORE, ['paragraph', 'À suivre, donc']],

  'a byline after the title': [TITLE, ['byline', 'Par Inès Vaubrun'], STANDFIRST, PROSE, MORE],
  'a byline with functions': [['title', '« Le canal est une chance pour nos villes »'], [], ['byline', 'Par Inès Vaubrun, directrice des systèmes d’information de la Ville de Valmorin, et Malo Kerven, président de l’Atelier du canal'], [], ['byline', '26/01/2023'], [], PROSE, [], MORE],
  'a byline with its date': [TITLE, ['byline', 'Par Inès Vaubrun | Publié le 14/03/2017 à 10h12'], STANDFIRST, PROSE, MORE],
  'a byline before the title': [['boilerplate', 'Accueil > Économie'], ['byline', 'Par Inès Vaubrun'], TITLE, STANDFIRST, PROSE, MORE],
  'a name and its date': [TITLE, ['byline', 'INÈS VAUBRUN · Publié le 22.01.2018 à 18h06'], STANDFIRST, PROSE, MORE],
  'an unsigned byline': [TITLE, ['byline', 'Par · 26/12/2013'], STANDFIRST, PROSE, MORE],
  'a date alone': [TITLE, ['byline', 'Publié le 12 mai 2016 à 10h'], STANDFIRST, PROSE, MORE],
  'the newsroom': [TITLE, ['byline', 'La rédaction, mercredi 6 février 2019'], STANDFIRST, PROSE, MORE],
  'a date and an hour in digits': [TITLE, ['byline', 'Publié le 12/05/2016 à 10:12'], STANDFIRST, PROSE, MORE],
  'a date and an hour alone': [TITLE, ['byline', '12/05/2016 à 10h12'], STANDFIRST, PROSE, MORE],
  'when the text was changed': [TITLE, STANDFIRST, PROSE, MORE, ['byline', 'Mis à jour le 12/05/2016 à 10h12']],
  'a handle': [TITLE, STANDFIRST, PROSE, MORE, ['byline', '@inesvaubrun']],
  'a name alone at the end': [TITLE, STANDFIRST, PROSE, MORE, ['byline', 'Inès Vaubrun']],
  'a name and a handle at the end': [TITLE, STANDFIRST, PROSE, MORE, ['byline', 'Inès Vaubrun'], ['byline', '@inesvaubrun']],
  'who collected the words': [TITLE, ['byline', 'Propos recueillis par Inès Vaubrun'], STANDFIRST, PROSE, MORE],
  'a name alone after short lines is no byline': [TITLE, STANDFIRST, PROSE, MORE, ['paragraph', 'À suivre'], ['paragraph', 'Au bord de l’eau'], ['paragraph', 'Inès Vaubrun']],
  'a name alone under the title': [TITLE, ['byline', 'Odile Marsac'], STANDFIRST, PROSE, MORE],
  'a name alone under the title, then a legend': [TITLE, ['byline', 'Odile Marsac'], ['caption', 'Malo Kerven, directeur de l’atelier'], STANDFIRST, PROSE, MORE],
  'two names alone under the title sign nothing': [TITLE, ['heading', 'Odile Marsac'], ['heading', 'Valmorin Centre'], ['paragraph', LONG], PROSE],
  'prose that starts with « Par »': [TITLE, ['standfirst', 'Par chance, trois entreprises et une école ouvrent ensemble un atelier au bord du canal, avec la ville.'], PROSE, MORE],
  'a name alone between paragraphs is no byline': [TITLE, STANDFIRST, PROSE, ['heading', 'Inès Vaubrun'], MORE],

  'legends with their credit': [TITLE, STANDFIRST, ['caption', 'Les anciens moulins du canal (DR)'], PROSE, ['caption', 'L’atelier, un soir de mars © Studio des Rives'], MORE],
  'a legend of names': [TITLE, STANDFIRST, PROSE, ['caption', 'Inès Vaubrun et Malo Kerven'], MORE],
  'a legend that the next one repeats': [TITLE, STANDFIRST, PROSE, ['caption', 'L’atelier vu du pont'], ['caption', 'Zoom L’atelier vu du pont'], MORE],
  'a picture’s file': [TITLE, STANDFIRST, PROSE, ['caption', 'atelier_canal-v2.jpg'], MORE],
  'a sentence shown apart': [TITLE, STANDFIRST, PROSE, ['caption', '« les entreprises ont apporté les machines, et l’école envoie chaque semaine deux classes »'], MORE],
  'a legend under the byline': [TITLE, ['byline', 'Par Inès Vaubrun'], ['caption', 'Malo Kerven, directeur de l’atelier, devant les anciens moulins du canal'], [], [], STANDFIRST, [], [], PROSE, MORE],
  'a legend between the title and the byline': [TITLE, ['caption', 'Malo Kerven, directeur de l’atelier, devant les anciens moulins du canal'], ['byline', 'Par Odile Marsac'], STANDFIRST, PROSE, MORE],
  'a legend between the title and a name alone': [TITLE, [], ['caption', 'Malo Kerven, directeur de l’atelier, devant les anciens moulins du canal'], [], ['byline', 'Odile Marsac'], [], STANDFIRST, PROSE, MORE],
  'a legend with its credit between the title and a name alone': [['boilerplate', 'Menu'], TITLE, ['caption', 'Les anciens moulins du canal (DR)'], ['byline', 'Odile Marsac'], STANDFIRST, PROSE, MORE],
  'a legend of names between the title and a name alone': [TITLE, ['caption', 'Inès Vaubrun et Malo Kerven'], ['byline', 'Odile Marsac'], STANDFIRST, PROSE, MORE],
  'a legend that only its place tells': [['title', 'Un atelier de quartier ouvre au bord du canal'], ['caption', 'Un soir de mars devant les anciens moulins du canal'], ['byline', 'Odile Marsac'], STANDFIRST, PROSE, MORE],
  'a legend that only its place tells, right above the text': [['boilerplate', 'Menu'], ['title', 'Un atelier de quartier ouvre au bord du canal'], ['caption', 'Un soir de mars devant les anciens moulins du canal'], STANDFIRST, PROSE, MORE],
  'credits': [TITLE, STANDFIRST, PROSE, MORE, ['credit', 'Crédits photos : Studio des Rives']],
  'other credits': [TITLE, STANDFIRST, PROSE, ['credit', '© Studio des Rives'], ['credit', 'Photo : M. Kerven'], MORE],
  'a photograph in prose is no credit': [TITLE, STANDFIRST, PROSE, ['paragraph', 'Photographier le canal est permis toute l’année, sauf les jours de crue et de grand vent.'], MORE],

  'bullets': [TITLE, STANDFIRST, PROSE, ['list', '- un atelier'], ['list', '- une école'], ['list', '- un quai'], MORE],
  'other bullets': [TITLE, STANDFIRST, PROSE, ['list', '• un atelier'], ['list', '• une école'], MORE],
  'numbers': [TITLE, STANDFIRST, PROSE, ['list', '1. un atelier'], ['list', '2. une école'], MORE],
  'keys and values': [TITLE, STANDFIRST, PROSE, MORE, ['list', 'Création : février 2014'], ['list', 'Effectif : 30 personnes'], ['list', 'Siège : Valmorin']],
  'two keys are no sheet': [TITLE, STANDFIRST, PROSE, ['heading', 'Création : février 2014'], ['heading', 'Siège : Valmorin'], MORE],
  'a dash alone opens a dialogue': [TITLE, STANDFIRST, PROSE, ['paragraph', '— Personne ne viendra jamais jusqu’ici, disait-on dans le quartier avant les travaux du canal.'], MORE],
  'footnotes': [TITLE, STANDFIRST, PROSE, MORE, ['footnote', '(1) Les moulins appartiennent à la ville depuis 1987.'], ['footnote', '(2) Selon la mairie.']],
  'a footnote of a star': [TITLE, STANDFIRST, PROSE, MORE, ['footnote', '(*) Les moulins appartiennent à la ville.']],
  'a footnote in square brackets': [TITLE, STANDFIRST, PROSE, MORE, ['footnote', '[1] Les moulins appartiennent à la ville.']],
  'a number in brackets before prose is no note': [TITLE, STANDFIRST, PROSE, ['paragraph', '(1) Les moulins appartiennent à la ville depuis trente ans, et le canal depuis toujours, dit-elle.'], MORE],

  'an interview by questions': [
    TITLE,
    ['standfirst', 'La directrice de l’atelier du canal répond à nos questions, un an après l’ouverture des moulins rénovés.'],
    ['question', 'Comment l’atelier est-il né ?'],
    PROSE,
    ['question', 'Qui le finance aujourd’hui ?'],
    MORE,
    ['question', 'Et demain ?'],
    END,
  ],
  'an interview by initials': [
    TITLE,
    ['standfirst', 'La directrice de l’atelier du canal répond à nos questions, un an après l’ouverture des moulins rénovés.'],
    ['question', 'Le Courrier : Comment l’atelier est-il né ?'],
    ['paragraph', 'I. V. : L’atelier occupe les anciens moulins depuis le mois de mars ; une trentaine de personnes y travaillent déjà.'],
    ['question', 'Qui le finance aujourd’hui ?'],
    ['paragraph', 'I. V. : La ville a payé les travaux, les entreprises ont apporté les machines, et l’école envoie deux classes.'],
  ],
  'one question is no interview': [TITLE, STANDFIRST, PROSE, ['heading', 'Comment l’atelier est-il né ?'], MORE, END],

  'the menu': [['boilerplate', 'Menu'], ['boilerplate', 'Rechercher'], ['boilerplate', 'Accueil > Économie'], TITLE, STANDFIRST, PROSE, MORE],
  'the cookies': [['boilerplate', 'En poursuivant votre navigation, vous acceptez l’usage de cookies.'], ['boilerplate', 'Tout accepter'], TITLE, STANDFIRST, PROSE, MORE],
  'an English site': [['boilerplate', 'Skip to content'], ['boilerplate', 'We use cookies to improve your experience'], TITLE, STANDFIRST, PROSE, MORE, ['boilerplate', 'Share this'], ['boilerplate', 'Leave a reply']],
  'what is shared': [TITLE, ['boilerplate', 'Facebook 318'], ['boilerplate', 'Twitter   LinkedIn'], ['boilerplate', '345 partages'], STANDFIRST, PROSE, MORE, ['boilerplate', 'Partager cet article']],
  'another article': [TITLE, STANDFIRST, PROSE, ['boilerplate', 'Lire aussi : la rivière aussi se met au numérique'], MORE],
  'the foot of the page': [TITLE, STANDFIRST, PROSE, MORE, ['boilerplate', 'Sujets les + lus'], ['boilerplate', 'La rivière aussi'], ['boilerplate', 'Le pont demain'], ['boilerplate', '© Le Courrier 2017']],
  'a comment form, and what is below': [TITLE, STANDFIRST, PROSE, MORE, ['boilerplate', 'Laisser un commentaire'], ['boilerplate', 'Nom et prénom, ou pas'], ['boilerplate', 'Au revoir']],
  'a newsletter, and what is below': [TITLE, STANDFIRST, PROSE, MORE, ['boilerplate', 'Inscrivez-vous à la lettre du canal'], ['boilerplate', 'Nom et prénom, ou pas']],
  'a newsletter amid the text ends nothing': [TITLE, STANDFIRST, PROSE, ['boilerplate', 'Recevez la lettre du canal'], ['heading', 'Une école au bord de l’eau'], MORE],
  'the law, and what is below': [TITLE, STANDFIRST, PROSE, MORE, ['boilerplate', 'Tous droits réservés'], ['boilerplate', 'Nom et prénom, ou pas']],
  'a rule': [TITLE, STANDFIRST, PROSE, ['boilerplate', '* * *'], MORE],
  'words of a menu within prose': [TITLE, STANDFIRST, PROSE, ['paragraph', 'Partager un atelier, dit la directrice, c’est accepter de ne plus savoir à qui sont les outils.'], MORE],
  'an « À propos »': [TITLE, STANDFIRST, PROSE, MORE, END, ['boilerplate', 'À propos de NumériVière'], ['boilerplate', 'NumériVière réunit depuis 2012 les entreprises du canal et de la rivière, soit plus de quarante membres.'], ['boilerplate', 'Contact presse']],
  'an « À propos » at the start is a heading': [TITLE, STANDFIRST, PROSE, ['heading', 'À propos de la crue'], MORE, END],

  'comments': [
    TITLE,
    STANDFIRST,
    PROSE,
    MORE,
    ['boilerplate', 'Commentaires 2'],
    ['comment', 'à écrit le 06/05/2015 à 13:33'],
    ['boilerplate', 'Signaler'],
    ['comment', 'Un bel endroit, dommage pour le bruit des machines le soir.'],
    ['comment', 'Marin a écrit le 07/05/2015 à 9h02'],
    ['comment', 'Le bruit ne gêne que les canards, et encore, pas tous les jours de la semaine.'],
    ['boilerplate', 'Votre email ne sera pas affiché publiquement.'],
    ['boilerplate', 'Merci pour votre commentaire.'],
  ],
  'a heading called « Réactions » is a heading': [TITLE, STANDFIRST, PROSE, ['heading', 'Réactions'], MORE, END],
}

describe('each line has its zone', () => {
  test.each(Object.entries(PAGES))('%s', (_, lines) => {
    expect(zonesOf(textOf(lines))).toEqual(expected(lines))
  })
})

describe('accents may be combining, no-break spaces plain, apostrophes straight', () => {
  test.each(Object.entries(PAGES))('%s', (_, lines) => {
    const change = (text: string): string => text.normalize('NFD').replaceAll('’', "'").replaceAll(/ (?=[;:!?»])|(?<=«) /gu, '\u00A0')
    expect(zonesOf(change(textOf(lines)))).toEqual(expected(lines).map(change))
  })
})

describe('blank lines, indents and line ends change nothing', () => {
  const lines = PAGES['comments'] ?? []
  const source = textOf(lines)
  test.each([
    ['Windows line ends', source.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', source.replaceAll('\n', '\r')],
    ['indents', source.replaceAll(/^/gmu, '  ')],
    ['blanks at line ends', source.replaceAll(/$/gmu, ' \t')],
    ['a last line end', `${source}\n\n`],
  ])('%s', (_, changed) => {
    expect(zonesOf(changed)).toEqual(expected(lines))
  })
})

test('a page of nothing but furniture has no article', () => {
  expect(zonesOf('Menu\nRechercher\nAccueil\n')).toEqual(['boilerplate: Menu', 'boilerplate: Rechercher', 'boilerplate: Accueil'])
})

test('a byte order mark is a segment of its own', () => {
  expect(zonesOf(`\uFEFF${textOf([TITLE, STANDFIRST, PROSE, MORE])}`)).toEqual(['boilerplate: ', ...expected([TITLE, STANDFIRST, PROSE, MORE])])
})
