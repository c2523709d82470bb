import { claimKinds, entityKinds, REVIEWS, reviewLabels, type Claim } from '@garrigue/schema'
import { decidedClaims } from '../decisions/docket.ts'
import { findProject } from '../files/find-project.ts'
import { printJson } from '../print/print-json.ts'
import { plain } from '../print/printable.ts'
import { extract, type Extraction } from '../records/extract.ts'
import type { CommandDefinition } from './command.ts'
import { UsageError } from './output.ts'

/** How much there is of everything; `by` what is counted. */
interface Statistics {
  readonly texts: number
  readonly articles: number
  readonly characters: number
  readonly entities: Readonly<Record<string, number>>
  readonly claims: Readonly<Record<string, number>>
  readonly review: Readonly<Record<string, number>>
  readonly rights: Readonly<Record<string, number>>
  readonly publishers: Readonly<Record<string, number>>
  readonly quotesWithoutSpeaker: number
  readonly namesNotInRegistry: number
  readonly decisions: number
}

/** `garrigue stats`: how much there is, and how much of it a person has seen. */
export const statsCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('stats')
    .summary('compter ce qu’il y a, et ce qui est relu')
    .description('Compte les textes, les entités, les fiches par sorte, ce que des personnes ont relu, ce que les droits laissent montrer, les noms que le registre n’a pas.')
    .option('--json', 'l’écrire en JSON')
    .addHelpText('after', '\nExemples :\n  garrigue stats\n  garrigue stats --json')
    .action(async (flags: { readonly json?: boolean }) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const statistics = statisticsOf(await extract(project, { measuresReader: false }))
      output.out(flags.json ? printJson(statistics) : printed(statistics))
      finish(0)
    })
}

function statisticsOf({ reads, drafts, registry: { entities } }: Extraction): Statistics {
  const claims = drafts.flatMap(({ docket }) => decidedClaims(docket)).map(({ claim }) => claim)
  const sources = drafts.flatMap(({ docket }) => docket.contexts.map(({ draft }) => draft.source))
  const known = new Set(entities.map(({ id }) => id))
  return {
    texts: reads.length,
    articles: sources.length,
    characters: reads.reduce((sum, { reading }) => sum + reading.document.length, 0),
    entities: countBy(entities, ({ kind }) => entityKinds[kind].plural),
    claims: countBy(claims, ({ type }) => claimKinds[type].plural),
    review: countBy(claims, ({ review }) => review),
    rights: countBy(sources, ({ rights }) => rights),
    publishers: countBy(sources, ({ publisher }) => publisher?.text ?? '?'),
    quotesWithoutSpeaker: claims.filter((claim) => claim.type === 'quote' && claim.speaker === null).length,
    namesNotInRegistry: new Set(reads.flatMap(({ reading }) => reading.mentions.map(({ entity }) => entity)).filter((id) => !known.has(id))).size,
    decisions: reads.reduce((sum, { seed }) => sum + (seed.reviewFile?.value?.decisions.length ?? 0), 0),
  }
}

function countBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const thing of things) counts[keyOf(thing)] = (counts[keyOf(thing)] ?? 0) + 1
  return counts
}

function printed({ texts, articles, characters, entities, claims, review, rights, publishers, quotesWithoutSpeaker, namesNotInRegistry, decisions }: Statistics): string {
  const all = Object.values(claims).reduce((sum, count) => sum + count, 0)
  const line = (name: string, count: number | string): string => `  ${plain(name).padEnd(34)} ${String(count).padStart(7)}`
  const labels = (counts: Readonly<Record<string, number>>, of: (key: string) => string): string[] => Object.entries(counts).map(([key, count]) => line(of(key), count))
  const kinds = Object.values(entityKinds).map(({ plural, labels: { fr } }) => [plural, fr.many] as const)
  const types = Object.values(claimKinds).map(({ plural, labels: { fr } }) => [plural, fr.many] as const)
  const word = (words: readonly (readonly [string, string])[], key: string): string => words.find(([plural]) => plural === key)?.[1] ?? key
  const seen = REVIEWS.filter((one: Claim['review']) => one !== 'machine').reduce((sum, one) => sum + (review[one] ?? 0), 0)
  return [
    'Textes',
    line('textes', texts),
    line('articles', articles),
    line('caractères', characters),
    ...labels(rights, (key) => `droits : ${key}`),
    'Registre',
    ...labels(entities, (key) => word(kinds, key)),
    line('noms lus qu’il n’a pas', namesNotInRegistry),
    'Fiches',
    ...labels(claims, (key) => word(types, key)),
    line('citations dont on ne sait qui les dit', quotesWithoutSpeaker),
    'Relecture',
    ...labels(review, (key) => reviewLabels[key as Claim['review']].fr),
    line('part relue', `${all === 0 ? 0 : Math.round((seen / all) * 100)} %`),
    line('décisions', decisions),
    'Éditeurs',
    ...labels(publishers, (key) => key),
  ].join('\n')
}
