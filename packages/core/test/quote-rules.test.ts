import type { RegistryEntry } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'
import { attributions } from '../src/rules/quote/index.ts'

// Sentences and names of our own: none is taken from the seeds.

const entry = (kind: RegistryEntry['kind'], id: string, name: string, ...otherNames: string[]): RegistryEntry => ({ kind, id, name, otherNames })

const registry: readonly RegistryEntry[] = [
  entry('person', 'ines-vaubrun', 'Inès Vaubrun', 'Vaubrun'),
  entry('person', 'malo-kerven', 'Malo Kerven'),
  entry('person', 'tess-adour', 'Tess Adour'),
  entry('organization', 'ovalia', 'Ovalia'),
  entry('organization', 'numeriviere', 'NumériVière'),
  entry('place', 'valmorin', 'Valmorin'),
  entry('event', 'rives', 'Rives numériques'),
  entry('work', 'deux-ponts', 'Les Deux Ponts'),
]

/** Each quote of the paragraphs: its rule, its speaker and its words. */
function quotesOf(...paragraphs: readonly string[]): string[] {
  return read(`Le canal se met au numérique\n${paragraphs.join('\n')}`, { registry }).quotes.map(({ rule, speaker, text }) => `${rule.slice('quote/'.length)} ${speaker ?? '?'}: ${text}`)
}

type Example = readonly [paragraphs: string | readonly string[], ...quotes: string[]]

const OPENING = 'Inès Vaubrun, directrice de NumériVière, reçoit au bord du canal.'

/** By rule: texts in which it finds something, then texts in which it must not. */
const EXAMPLES: Readonly<Record<string, { readonly finds: readonly Example[]; readonly refuses: readonly Example[] }>> = {
  'quote/speaker-after': {
    finds: [
      ['« Le canal relie les deux rives », explique Inès Vaubrun.', 'speaker-after ines-vaubrun: Le canal relie les deux rives'],
      ['"Le canal relie les deux rives", a déclaré Malo Kerven hier.', 'speaker-after malo-kerven: Le canal relie les deux rives'],
      ['“Le canal relie les deux rives” s’amuse Tess Adour.', 'speaker-after tess-adour: Le canal relie les deux rives'],
      ['« Le canal relie les deux rives », souligne, pour sa part, Malo Kerven.', 'speaker-after malo-kerven: Le canal relie les deux rives'],
      [[OPENING, '« Le canal relie les deux rives », poursuit-elle.'], 'speaker-after ines-vaubrun: Le canal relie les deux rives'],
      [[OPENING, '« Le canal relie les deux rives », ajoute-t-elle.'], 'speaker-after ines-vaubrun: Le canal relie les deux rives'],
      [[OPENING, '« Le canal relie les deux rives », confie la directrice de NumériVière.'], 'speaker-after ines-vaubrun: Le canal relie les deux rives'],
      ['« Le canal relie les deux rives », annonce Ovalia dans un communiqué.', 'speaker-after ovalia: Le canal relie les deux rives'],
      // « On » is nobody in particular, « ils » are several.
      [[OPENING, '« Le canal relie les deux rives », dit-on.'], 'speaker-after ?: Le canal relie les deux rives'],
      [[OPENING, '« Le canal relie les deux rives », répondent-ils.'], 'speaker-after ?: Le canal relie les deux rives'],
      // Nobody is known to hold the function.
      ['« Le canal relie les deux rives », confie le président d’Ovalia.', 'speaker-after ?: Le canal relie les deux rives'],
    ],
    refuses: [
      ['« Le canal relie les deux rives et les gens ». Inès Vaubrun explique le reste.', 'unattributed ?: Le canal relie les deux rives et les gens'],
      ['« Le canal relie les deux rives et les gens », à Valmorin.', 'unattributed ?: Le canal relie les deux rives et les gens'],
      ['Le « pôle », explique le guide.'],
    ],
  },
  'quote/speaker-inside': {
    finds: [
      ['« Le canal relie les rives, assure Inès Vaubrun. Il le fera longtemps. »', 'speaker-inside ines-vaubrun: Le canal relie les rives, assure Inès Vaubrun. Il le fera longtemps.'],
      ['"Le canal, note Malo Kerven (Ovalia), relie les rives."', 'speaker-inside malo-kerven: Le canal, note Malo Kerven (Ovalia), relie les rives.'],
      [[OPENING, '« Le canal relie les rives, répond-elle. Il le fera longtemps. »'], 'speaker-inside ines-vaubrun: Le canal relie les rives, répond-elle. Il le fera longtemps.'],
      ['« Le canal – précise Tess Adour – relie les rives. »', 'speaker-inside tess-adour: Le canal – précise Tess Adour – relie les rives.'],
      ['« Le canal - précise Tess Adour - relie les rives. »', 'speaker-inside tess-adour: Le canal - précise Tess Adour - relie les rives.'],
    ],
    refuses: [
      // Whoever is spoken of does not speak, nor whoever a verb names without a comma before it.
      ['« Le canal que raconte Inès Vaubrun relie les rives. »', 'unattributed ?: Le canal que raconte Inès Vaubrun relie les rives.'],
      ['« Le canal dont parle Inès Vaubrun relie les rives. »', 'unattributed ?: Le canal dont parle Inès Vaubrun relie les rives.'],
      ['« Le canal, qui est large, relie Inès Vaubrun aux autres. »', 'unattributed ?: Le canal, qui est large, relie Inès Vaubrun aux autres.'],
      ['« Le canal, dit “le grand”, relie les deux rives. »', 'unattributed ?: Le canal, dit “le grand”, relie les deux rives.'],
    ],
  },
  'quote/speaker-before': {
    finds: [
      ['Inès Vaubrun précise : « Le canal relie les rives. »', 'speaker-before ines-vaubrun: Le canal relie les rives.'],
      ['Malo Kerven, du club Ovalia, assure que « le canal relie les rives » depuis toujours.', 'speaker-before malo-kerven: le canal relie les rives'],
      ['Ovalia annonce « un canal plus large » pour demain.', 'speaker-before ovalia: un canal plus large'],
      ['Tess Adour : « Le canal relie les rives. »', 'speaker-before tess-adour: Le canal relie les rives.'],
      ['Inès Vaubrun arrive à Valmorin. Son idée est simple : « relier les rives ».', 'speaker-before ines-vaubrun: relier les rives'],
    ],
    refuses: [
      // The name stands in another sentence, or no verb of speech goes with it.
      ['Inès Vaubrun précise. Le « pôle » est né.'],
      ['Inès Vaubrun habite le « quai des brumes » de Valmorin.'],
      ['Une affiche le dit : « relier ».'],
      ['À Valmorin, on dit : « relier les deux rives du grand canal ».', 'unattributed ?: relier les deux rives du grand canal'],
    ],
  },
  'quote/according-to': {
    finds: [
      ['Selon Inès Vaubrun, « le canal relie les rives ».', 'according-to ines-vaubrun: le canal relie les rives'],
      ['Pour Malo Kerven, « le canal relie les rives ».', 'according-to malo-kerven: le canal relie les rives'],
      ['Ce sera « le canal des deux rives », selon Tess Adour.', 'according-to tess-adour: le canal des deux rives'],
      ['D’abord le calme. Selon la patronne, Inès Vaubrun, « le canal relie les rives ».', 'according-to ines-vaubrun: le canal relie les rives'],
      [[OPENING, 'Ce sera « le canal des deux rives » selon elle.'], 'according-to ines-vaubrun: le canal des deux rives'],
    ],
    refuses: [
      ['Ce sera « le canal », selon les jours.'],
      ['Pour le « canal », Inès Vaubrun attend.'],
      ['Selon Inès Vaubrun. Le « canal » est long.'],
    ],
  },
  'quote/sentence-after': {
    finds: [
      ['« Le canal relie les rives. » Inès Vaubrun, de NumériVière, en est fière.', 'sentence-after ines-vaubrun: Le canal relie les rives.'],
      ['"Le canal relie les rives !" Malo Kerven sourit.', 'sentence-after malo-kerven: Le canal relie les rives !'],
      ['“Relier, toujours…” Tess Adour n’en dira pas plus.', 'sentence-after tess-adour: Relier, toujours…'],
    ],
    refuses: [
      // Not whole sentences, not at the start of the paragraph, not a person.
      ['« Le canal » Inès Vaubrun y va.'],
      ['Un jour, « le canal. » Inès Vaubrun y va.'],
      ['« Le canal relie les rives. » Valmorin attend.'],
      ['« Le canal. » La belle Inès Vaubrun attend.'],
    ],
  },
  'quote/continued': {
    finds: [
      [['« Le canal relie les rives », explique Inès Vaubrun.', '« Il le fera encore bien longtemps. »'], 'speaker-after ines-vaubrun: Le canal relie les rives', 'continued ines-vaubrun: Il le fera encore bien longtemps.'],
      [['« Le canal relie les rives », explique Inès Vaubrun. « Il le fera encore bien longtemps. »'], 'speaker-after ines-vaubrun: Le canal relie les rives', 'continued ines-vaubrun: Il le fera encore bien longtemps.'],
      [
        ['« Le canal relie les rives », explique Inès Vaubrun.', '« Il le fera encore bien longtemps. »', '« Et nous avec lui, tous les jours. »'],
        'speaker-after ines-vaubrun: Le canal relie les rives',
        'continued ines-vaubrun: Il le fera encore bien longtemps.',
        'continued ines-vaubrun: Et nous avec lui, tous les jours.',
      ],
    ],
    refuses: [
      // Somebody else is named in between: better to know nothing.
      [
        ['« Le canal relie les rives », explique Inès Vaubrun.', 'Malo Kerven arrive alors.', '« Il le fera encore bien plus longtemps. »'],
        'speaker-after ines-vaubrun: Le canal relie les rives',
        'unattributed ?: Il le fera encore bien plus longtemps.',
      ],
      // A title or a nickname does not go on.
      [['« Le canal relie les rives », explique Inès Vaubrun.', '« Le pôle »'], 'speaker-after ines-vaubrun: Le canal relie les rives'],
      // Nothing was said before.
      [[OPENING, '« Le canal relie encore les deux rives. »'], 'unattributed ?: Le canal relie encore les deux rives.'],
    ],
  },
  'quote/quoted-name': {
    // What it finds is that there is nothing to find.
    finds: [['Le film « Les Deux Ponts », explique Inès Vaubrun.'], ['Selon Malo Kerven, « Ovalia » est un nom.'], ['Les "Rives numériques", annonce NumériVière.']],
    refuses: [
      ['« Les Deux Ponts, un film », explique Inès Vaubrun.', 'speaker-after ines-vaubrun: Les Deux Ponts, un film'],
      ['« Vive Ovalia », explique Inès Vaubrun.', 'speaker-after ines-vaubrun: Vive Ovalia'],
    ],
  },
  'quote/unattributed': {
    finds: [
      ['« Le canal relie bien les deux rives ».', 'unattributed ?: Le canal relie bien les deux rives'],
      ['On lit sur le mur "Le canal relie bien les deux rives".', 'unattributed ?: Le canal relie bien les deux rives'],
      ['Une affiche : « Ici bat le cœur du canal ».', 'unattributed ?: Ici bat le cœur du canal'],
    ],
    refuses: [['Le « grand canal » est long.'], ['Un « canal des deux rives » est né.'], ['Le canal, 12" de large et 15" de long, ou presque, est né.']],
  },
}

describe.each(attributions.map(({ id }) => id))('%s', (id) => {
  const { finds, refuses } = EXAMPLES[id] ?? { finds: [], refuses: [] }
  const cases = (examples: readonly Example[]): (readonly [string, readonly string[], readonly string[]])[] =>
    examples.map(([text, ...quotes]) => [[text].flat().join(' ¶ '), [text].flat(), quotes] as const)

  test('has examples', () => {
    expect(finds.length).toBeGreaterThanOrEqual(3)
    expect(refuses.length).toBeGreaterThanOrEqual(2)
  })

  test.each(cases(finds))('finds: %s', (_, paragraphs, quotes) => {
    expect(quotesOf(...paragraphs)).toEqual(quotes)
    if (id !== 'quote/quoted-name') expect(quotes.join('\n')).toContain(id.slice('quote/'.length))
  })

  test.each(cases(refuses))('does not find: %s', (_, paragraphs, quotes) => {
    expect(quotesOf(...paragraphs)).toEqual(quotes)
  })
})

describe('whose words are not the article’s give no quote', () => {
  test('comments and the site', () => {
    const text = 'Le canal se met au numérique\nUn texte assez long pour être lu comme tel, avec ses douze mots et son point.\nCommentaires 1\nà écrit le 06/05/2015 à 13:33\n« Le canal relie bien les deux rives », dit Inès Vaubrun.\n'
    const reading = read(text, { registry })
    expect(reading.quotes).toEqual([])
    expect(reading.mentions).toHaveLength(1)
  })

  test('a title', () => {
    expect(read('« Le canal relie bien les deux rives », dit Inès Vaubrun\nUn texte assez long pour être lu comme tel, avec ses douze mots et son point.\n', { registry }).quotes).toEqual([])
  })
})

test('the evidence is the verb and the name', () => {
  const source = 'Le canal se met au numérique\n« Le canal relie les rives », explique Inès Vaubrun.'
  const [quote] = read(source, { registry }).quotes
  expect(quote?.evidence.map(({ start, end }) => source.slice(start, end))).toEqual(['explique', 'Inès Vaubrun'])
})

test('a speaker of one article does not speak in the next', () => {
  const facts = { articles: [{ starts: 'Le canal se met' }, { starts: 'La rivière aussi' }] }
  const source = 'Le canal se met au numérique\n« Le canal relie les rives », explique Inès Vaubrun.\nLa rivière aussi se met au numérique\n« Il le fera encore bien plus longtemps. »\n'
  expect(read(source, { registry, facts }).quotes.map(({ speaker }) => speaker)).toEqual(['ines-vaubrun', null])
})
