import type { RegistryEntry } from '@garrigue/schema'
import { describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'

const entry = (kind: RegistryEntry['kind'], id: string, name: string, ...otherNames: string[]): RegistryEntry => ({ kind, id, name, otherNames })

const registry: readonly RegistryEntry[] = [
  entry('organization', 'region-haut-val', 'Conseil régional (Haut-Val)', 'Conseil régional'),
  entry('organization', 'region-cote-claire', 'Conseil régional (Côte-Claire)', 'Conseil régional'),
  entry('place', 'haut-val', 'Haut-Val'),
  entry('place', 'cote-claire', 'Côte-Claire'),
  { ...entry('place', 'grand-port', 'Grand-Port'), partOf: 'cote-claire' },
  { ...entry('place', 'la-halle', 'La Halle'), partOf: 'grand-port' },
  entry('organization', 'les-rives', 'Les Rives'),
  entry('event', 'salon-des-rives', 'Salon des rives', 'Les Rives', '#lesrives'),
  entry('person', 'ines-vaubrun', 'Inès Vaubrun', '@ivaubrun'),
]

/** Each mention: its words and its entity. */
function mentionsOf(source: string, format: 'txt' | 'md' = 'txt'): string[] {
  return read(source, { registry, format }).mentions.map(({ text, kind, entity }) => `${text} = ${kind} ${entity}`)
}

describe('a shared name', () => {
  test.each([
    // The place of the full name that stands nearest decides,
    ['En Côte-Claire, le Conseil régional finance.', ['Côte-Claire = place cote-claire', 'Conseil régional = organization region-cote-claire']],
    ['En Haut-Val, le Conseil régional finance.', ['Haut-Val = place haut-val', 'Conseil régional = organization region-haut-val']],
    ['De Haut-Val, loin d’ici, à Côte-Claire : le Conseil régional finance.', ['Haut-Val = place haut-val', 'Côte-Claire = place cote-claire', 'Conseil régional = organization region-cote-claire']],
    ['En Co\u0302te-Claire, le Conseil régional finance.', ['Co\u0302te-Claire = place cote-claire', 'Conseil régional = organization region-cote-claire']],
    // or a place that lies in it,
    ['À Grand-Port, le Conseil régional finance. En Haut-Val aussi.', ['Grand-Port = place grand-port', 'Conseil régional = organization region-cote-claire', 'Haut-Val = place haut-val']],
    ['À La Halle, le Conseil régional finance.', ['La Halle = place la-halle', 'Conseil régional = organization region-cote-claire']],
    ['À Grand-Port puis en Haut-Val, le Conseil régional finance.', ['Grand-Port = place grand-port', 'Haut-Val = place haut-val', 'Conseil régional = organization region-haut-val']],
    // else the order of the registry,
    ['Le Conseil régional finance.', ['Conseil régional = organization region-haut-val']],
    [`En Côte-Claire. ${'Et encore. '.repeat(50)} Le Conseil régional finance.`, ['Côte-Claire = place cote-claire', 'Conseil régional = organization region-haut-val']],
    // and a word that announces an event.
    ['Les Rives ouvrent un bureau.', ['Les Rives = organization les-rives']],
    ['Lors du salon Les Rives, on débat.', ['Les Rives = event salon-des-rives']],
    ['La dixième édition de Les Rives.', ['Les Rives = event salon-des-rives']],
    ['Le salon est loin ; Les Rives ouvrent un bureau.', ['Les Rives = organization les-rives']],
  ])('%s', (source, mentions) => {
    expect(mentionsOf(source)).toEqual(mentions)
  })
})

describe('the mark before a name belongs to it when it is written so', () => {
  test.each([
    ['@ivaubrun écrit.', ['@ivaubrun = person ines-vaubrun']],
    ['Voir #lesrives.', ['#lesrives = event salon-des-rives']],
    ['Voir #LesRives.', ['#LesRives = event salon-des-rives']],
    ['@InèsVaubrun écrit.', ['@InèsVaubrun = person ines-vaubrun']],
    ['contact@haut-val.fr', []],
  ])('%s', (source, mentions) => {
    expect(mentionsOf(source)).toEqual(mentions)
  })
})

test('names are found in every zone, and in the words of Markdown alone', () => {
  expect(mentionsOf('Menu\nHaut-Val\nCommentaires 1\nà écrit le 06/05/2015 à 13:33\nInès Vaubrun a raison.')).toHaveLength(2)
  expect(mentionsOf('# À **Haut-Val**\n\n[Inès Vaubrun](https://exemple.fr/Haut-Val "Haut-Val")\n\n<p>Haut-Val</p>\n', 'md')).toEqual(['Haut-Val = place haut-val', 'Inès Vaubrun = person ines-vaubrun'])
})

test('a name does not go on over a line end', () => {
  expect(mentionsOf('Inès\nVaubrun').some((mention) => mention.includes('ines-vaubrun'))).toBe(false)
  expect(mentionsOf('Un texte, Inès\nVaubrun', 'md')).toEqual(['Inès\nVaubrun = person ines-vaubrun'])
})

const PAGE = 'Le hall ouvre lundi\nPar Inès Vaubrun, le 12 mars 2016\n\nLa ville inaugure lundi le hall, qui attendait depuis dix ans. Les travaux ont duré deux hivers, et coûté cher à tous.\n'

test.each([
  ['Le Mirabellier > Metz > Vie locale', 'Le Mirabellier = organization le-mirabellier'],
  ['Le Cantou | Idées | N° 412', 'Le Cantou = organization le-cantou'],
])('what the first line of a page names before a mark is who publishes it: %s', (line, mention) => {
  expect(mentionsOf(`${line}\n${PAGE}`)).toContain(mention)
})

test.each(['La Une | Politique | Sport', 'Accueil > Metz > Vie locale', 'Les plus lus | Les plus commentés'])('a menu names nobody: %s', (line) => {
  expect(mentionsOf(`${line}\n${PAGE}`).filter((mention) => mention.includes('= organization'))).toEqual([])
})

test('initials that sign are those of somebody in the text; « Le maire » is nobody’s surname', () => {
  const signed = mentionsOf(`${PAGE}\nGaël Lemaire, boulanger, a tout vu. Le maire, lui, dormait. I. V.\n`)
  expect(signed).toContain('I. V. = person ines-vaubrun')
  expect(signed.filter((mention) => mention.startsWith('Le maire'))).toEqual([])
})
