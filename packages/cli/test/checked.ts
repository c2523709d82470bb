import * as claims from '../src/messages/claims.ts'
import * as hidden from '../src/messages/hidden.ts'
import * as names from '../src/messages/names.ts'
import * as provenance from '../src/messages/provenance.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedRecords } from '@garrigue/schema'
import { GOOD_TEXT, parseMessages, runAmong, runIn, temporaryProject, writeIn, type Ended, type Files, type PrintedMessage } from './temporary-project.ts'

/** The day of all checks. */
export const TODAY = '2026-11-22'
export const RECORD = 'packages/data/records/seeds/bonne.json'
export const SIDE = 'url: https://example.fr/a\npublisher: la-gazette\npublished: "2015-05-06"\nauthorNotStated: true\nrights: excerpt\n'
export const BODY = 'La salle est comble et les questions fusent jusque tard dans la soirée. Chacun repart avec une idée de plus, et personne ne regarde l’heure.'

/** Checks a repository whose records are as they should be, but for what `spoil` does to them. */
export async function check(files: Files, spoil?: (records: { -readonly [Key in keyof SeedRecords]: SeedRecords[Key] }) => void, ...argv: string[]): Promise<Ended & { readonly told: readonly PrintedMessage[] }> {
  const folder = temporaryProject(files)
  await runIn(folder, 'extract')
  if (spoil) {
    const records = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as SeedRecords
    spoil(records)
    writeIn(folder, RECORD, `${JSON.stringify(records, null, 2)}\n`)
  }
  const ended = await runAmong({ today: TODAY }, folder, 'check', '--all', ...argv)
  return { ...ended, told: parseMessages(ended.out) }
}

/** Files on which a rule must speak, at a place, and files as near to them on which it must not. */
export interface Fixture {
  readonly fails: Files
  readonly at: string
  readonly says: string
  readonly passes: Files
  readonly severity?: 'erreur' | 'avertissement' | 'information'
}

/** The good text with another side file. */
export const side = (change: (yaml: string) => string): Files => ({ 'seeds/bonne.yaml': change(SIDE) })
/** Another text beside the good one. */
export const second = (text: string, yaml: string = SIDE.replace('/a', '/b')): Files => ({ 'seeds/autre.txt': text, 'seeds/autre.yaml': yaml })
const COMMENTED = `${GOOD_TEXT}
Commentaires 2
Paul Mistral à écrit le 06/05/2015 à 13:33
Signaler
Il est vrai que la région ne manque pas d’attrait, du point de vue du cadre de vie.

à écrit le 06/05/2015 à 11:11
Signaler
Quel titre ! Les journalistes ne peuvent pas s'empêcher de barbouiller de l'anglais partout.

Votre email ne sera pas affiché publiquement.
Tous les champs sont obligatoires.

Merci pour votre commentaire. Il sera visible prochainement sous réserve de validation.
`
const DECISION = (on: string): string => `decisions:\n  - decide: accept\n    claim: quote\n    at:\n      exact: Nous voulons aller plus loin ensemble\n    by: Anne\n    on: ${on}\n    why: Relu.\n`

/** By the id of the rule. */
export const FIXTURES: Readonly<Record<string, Fixture>> = {
  [provenance.rightsNotStated.id]: { fails: side((yaml) => yaml.replace('rights: excerpt\n', '')), at: 'seeds/bonne.yaml:1:1', says: 'ne sont pas dits', passes: side((yaml) => yaml.replace('excerpt', 'facts')) },
  [provenance.rightsExpired.id]: { fails: side((yaml) => `${yaml}rightsUntil: 2026-11-21\n`), at: 'seeds/bonne.yaml:6:14', says: 'ont pris fin le 2026-11-21', passes: side((yaml) => `${yaml}rightsUntil: 2026-11-22\n`), severity: 'erreur' },
  [provenance.pressPublisherRight.id]: { fails: side((yaml) => yaml.replace('2015-05-06', '2024-05-06')), at: 'seeds/bonne.yaml:5:9', says: 'jusqu’à la fin de 2026', passes: side((yaml) => yaml.replace('2015-05-06', '2023-12-31')) },
  [provenance.needlessLicence.id]: { fails: side((yaml) => `${yaml}licence: CC-BY-4.0\n`), at: 'seeds/bonne.yaml:6:10', says: '« CC-BY-4.0 »', passes: side((yaml) => `${yaml.replace('excerpt', 'full')}licence: CC-BY-4.0\n`) },
  [provenance.addressMissing.id]: { fails: { 'seeds/bonne.yaml': 'publisher: la-gazette\npublished: "2015"\nauthorNotStated: true\nrights: facts\n' }, at: 'seeds/bonne.yaml:1:1', says: 'L’adresse', passes: side((yaml) => yaml) },
  [provenance.addressTracked.id]: { fails: side((yaml) => yaml.replace('/a', '/a?p=2&utm_source=x#xtor=RSS')), at: 'seeds/bonne.yaml:1:6', says: 'utm_source, xtor', passes: side((yaml) => yaml.replace('/a', '/a?p=2#bas')) },
  [provenance.addressTwice.id]: { fails: second(`Un autre titre\n${BODY}\n`, SIDE.replace('https://example.fr/a', 'http://www.example.fr/a/')), at: 'seeds/bonne.yaml:1:6', says: 'aussi celle de seeds/autre.txt', passes: second(`Un autre titre\n${BODY}\n`) },
  [provenance.publisherMissing.id]: { fails: side((yaml) => yaml.replace('publisher: la-gazette\n', '').replace('excerpt', 'facts')), at: 'seeds/bonne.yaml:1:1', says: 'L’éditeur', passes: side((yaml) => yaml) },
  [provenance.authorMissing.id]: { fails: side((yaml) => yaml.replace('authorNotStated: true\n', '').replace('excerpt', 'facts')), at: 'seeds/bonne.yaml:1:1', says: 'qui a écrit', passes: side((yaml) => yaml.replace('authorNotStated: true', 'author: Jean Petit')) },
  [provenance.dateMissing.id]: { fails: side((yaml) => yaml.replace('published: "2015-05-06"\n', '').replace('excerpt', 'facts')), at: 'seeds/bonne.yaml:1:1', says: 'Rien ne dit quand', passes: side((yaml) => yaml.replace('"2015-05-06"', '2015~')) },
  [provenance.datesDisagree.id]: { fails: side((yaml) => `${yaml}retrieved: 2015-05-05\n`), at: 'seeds/bonne.yaml:3:13', says: 'après le jour où la page a été recueillie', passes: side((yaml) => `${yaml}retrieved: 2015-05-06\n`), severity: 'erreur' },
  [provenance.foreignLanguage.id]: { fails: side((yaml) => `${yaml}language: nl\n`), at: 'seeds/bonne.yaml:6:11', says: '« nl »', passes: side((yaml) => `${yaml}language: fr-BE\n`) },
  [provenance.repost.id]: { fails: second(`Repris d’ailleurs\n${GOOD_TEXT}`), at: 'seeds/bonne.txt:1:1', says: '% de ce texte est déjà dans seeds/autre.txt', passes: second(`Un autre titre\n${BODY.slice(0, 60)}\n`) },
  [provenance.manyOfPublisher.id]: { fails: manyTexts(31), at: 'seeds/texte-30.yaml:2:12', says: '31 articles de « La Gazette »', passes: manyTexts(29) },
  [hidden.directionCharacter.id]: { fails: { 'seeds/bonne.txt': GOOD_TEXT.replace('comble', 'com\u202Eble') }, at: 'seeds/bonne.txt:3:17', says: 'U+202E', passes: { 'seeds/bonne.txt': GOOD_TEXT.replace('comble', 'com\u00A0ble') }, severity: 'erreur' },
  [hidden.invisibleCharacter.id]: { fails: { 'seeds/bonne.txt': GOOD_TEXT.replace('comble', 'com\u00ADble') }, at: 'seeds/bonne.txt:3:17', says: 'U+00AD, 1 fois', passes: { 'seeds/bonne.txt': `\uFEFF${GOOD_TEXT}` } },
  [hidden.mixedScript.id]: { fails: { 'seeds/bonne.txt': GOOD_TEXT.replace('comble', 'cоmble') }, at: 'seeds/bonne.txt:3:14', says: 'latin, cyrillique', passes: { 'seeds/bonne.txt': GOOD_TEXT.replace('comble', 'Москва') } },
  [claims.noSpeaker.id]: { fails: { 'seeds/bonne.txt': GOOD_TEXT.replace(', explique Anne Roux, du Cluster Garrigue', '') }, at: 'seeds/bonne.txt:2:3', says: '« Nous voulons aller plus loin ensemble »', passes: { 'seeds/bonne.txt': GOOD_TEXT } },
  [claims.unknownSpeaker.id]: { fails: { 'seeds/bonne.txt': GOOD_TEXT.replace('Anne Roux', 'Jeanne Aldebert') }, at: 'seeds/bonne.txt:2:3', says: 'Cette citation est de « Jeanne Aldebert »', passes: { 'seeds/bonne.txt': GOOD_TEXT } },
  [claims.decisionLater.id]: { fails: { 'seeds/bonne.review.yaml': DECISION('2026-11-23') }, at: 'seeds/bonne.review.yaml:7:9', says: '2026-11-23', passes: { 'seeds/bonne.review.yaml': DECISION(TODAY) }, severity: 'erreur' },
  [names.nearName.id]: { fails: { 'registry/people/anne-rous.yaml': 'name: Anne Rous\n' }, at: 'registry/people/anne-roux.yaml:1:1', says: '« Anne Roux » ressemble à « Anne Rous »', passes: { 'registry/people/anne-martin.yaml': 'name: Anne Martin\n' } },
  [names.oneWordPerson.id]: { fails: { 'registry/people/roux.yaml': 'name: Roux\n' }, at: 'registry/people/roux.yaml:1:1', says: 'n’a qu’un mot', passes: { 'registry/organizations/roux.yaml': 'name: Roux\n' } },
  [names.capitals.id]: { fails: { 'registry/people/jean-petit.yaml': 'name: JEAN PETIT\n' }, at: 'registry/people/jean-petit.yaml:1:1', says: '« JEAN PETIT »', passes: { 'registry/organizations/bic-lr.yaml': 'name: BIC-LR\n' } },
  [names.identifierTwice.id]: {
    fails: { 'registry/organizations/la-gazette.yaml': 'name: La Gazette\nidentifiers: {wikidata: Q1}\n', 'registry/organizations/un-journal.yaml': 'name: Un Journal\nidentifiers: {wikidata: Q1}\n' },
    at: 'registry/organizations/un-journal.yaml:1:1',
    says: '« Q1 » est aussi celui de registry/organizations/la-gazette.yaml',
    passes: { 'registry/organizations/un-journal.yaml': 'name: Un Journal\nidentifiers: {wikidata: Q2}\n' },
    severity: 'erreur',
  },
  [names.wrongSiren.id]: { fails: { 'registry/organizations/un-journal.yaml': 'name: Un Journal\nidentifiers: {siren: "552081318"}\n' }, at: 'registry/organizations/un-journal.yaml:1:1', says: '« 552081318 »', passes: { 'registry/organizations/un-journal.yaml': 'name: Un Journal\nidentifiers: {siren: "552081317"}\n' }, severity: 'erreur' },
  [names.commenter.id]: {
    fails: { 'seeds/bonne.txt': COMMENTED, 'registry/people/paul-mistral.yaml': 'name: Paul Mistral\n' },
    at: 'registry/people/paul-mistral.yaml:1:1',
    says: 'que dans des commentaires',
    passes: { 'seeds/bonne.txt': COMMENTED.replace('La salle', 'Paul Mistral sourit. La salle'), 'registry/people/paul-mistral.yaml': 'name: Paul Mistral\n' },
    severity: 'erreur',
  },
  [names.unnamed.id]: { fails: { 'registry/organizations/un-journal.yaml': 'name: Un Journal\n' }, at: 'registry/organizations/un-journal.yaml:1:1', says: 'Aucun texte', passes: second(`Un autre titre\n${BODY}\n`, SIDE.replace('/a', '/b').replace('la-gazette', 'cluster-garrigue')), severity: 'information' },
}

function manyTexts(count: number): Files {
  const number = (index: number): string => String(index).padStart(2, '0')
  const texts = Array.from({ length: count - 1 }, (_, index) => number(index + 1))
  return Object.fromEntries(texts.flatMap((id) => [[`seeds/texte-${id}.txt`, `Titre ${id}\nUne phrase numéro ${id} de quelques mots.\n`], [`seeds/texte-${id}.yaml`, SIDE.replace('/a', `/${id}`)]]))
}

