import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { seedFile } from '@garrigue/schema'
import { askerOn } from '../asking/asker.ts'
import type { CommandContext } from '../commands/command.ts'
import { printMessages, type ExitCode } from '../commands/output.ts'
import type { Project } from '../files/find-project.ts'
import { withFactFaults } from '../files/check-facts.ts'
import { entriesOf, readRegistry, type Registry } from '../files/read-registry.ts'
import { seedFrom } from '../files/read-seed.ts'
import { readSeeds } from '../files/read-seeds.ts'
import { checkYaml } from '../files/read-yaml-file.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { readIsolated } from '../isolation/read-isolated.ts'
import { choiceOf } from '../print/choice-of.ts'
import { summarize } from '../print/summarize.ts'
import { readSeedOf, type ReadSeed } from '../read-text.ts'
import { FACT_OPTIONS, factsGiven, type AddedFacts, type FactFlags } from './added-facts.ts'
import { askFacts, type Answered } from './ask-facts.ts'
import { faultOfId, proposedId } from './choose-id.ts'
import { findSame } from './find-same.ts'
import { frontMatterKept } from '../messages/add.ts'
import { messageAt } from '../messages/message-at.ts'
import { ENCODINGS, prepareText, type PreparedText } from './prepare-text.ts'
import { readInput, type GivenInput } from './read-input.ts'
import { settlePublisher } from './settle-publisher.ts'
import { sideFileText } from './side-file-text.ts'
import { tellAddition } from './tell-addition.ts'
import { writeAddition, type NewFiles } from './write-addition.ts'

export interface AddFlags extends FactFlags {
  readonly id?: string
  readonly createPublisher?: boolean
  readonly encoding?: string
  readonly dryRun?: boolean
}

/** Adds a text; returns the exit code. Every fault is found before anything is written. */
export async function addText(path: string, flags: AddFlags, project: Project, { cwd, output, surroundings }: CommandContext): Promise<ExitCode> {
  const encoding = choiceOf(flags.encoding ?? 'utf-8', ENCODINGS, 'un encodage', 'Encodages')
  const { given, fault } = await readInput(path, cwd, surroundings.input)
  if (!given) return printMessages([fault], output)
  const text = prepareText(given, encoding)
  const known = factsGiven(flags, text.meta)
  if (hasError(text.messages)) return printMessages(text.messages, output)
  const registry = readRegistry(project.registry)
  const first = await readOnce(text, given.name, registry)
  if (hasError(first.messages)) {
    const code = printMessages([...text.messages, ...errorsOf(first.messages)], output)
    if (encoding === 'utf-8' && first.messages.some(({ rule, text: said }) => rule === 'encoding/not-utf-8' && said.includes('Windows-1252'))) output.err('Avec « --encoding windows-1252 », « garrigue add » l’enregistre en UTF-8.')
    return code
  }

  const place = placeOf(given, text, flags, project, registry, first)
  if (place.fault) return printMessages([...text.messages, place.fault], output)
  const hasFacts = place.isThere && existsSync(join(project.seeds, `${place.id}.yaml`))
  const options = (Object.keys(FACT_OPTIONS) as (keyof FactFlags)[]).filter((key) => flags[key] !== undefined).map((key) => FACT_OPTIONS[key])
  if ((hasFacts || first.seed.factsFile) && options.length > 0) return printMessages([messageAt(frontMatterKept, place.file, { options: options.join(', ') })], output)
  const keepsFacts = hasFacts || first.seed.factsFile !== undefined

  const answered = keepsFacts ? { facts: {}, createPublisher: false } : await answers(flags, known, first, registry, { output, surroundings })
  if (!answered) {
    output.err('Rien n’est écrit.')
    return 2
  }
  const settled = settlePublisher(answered.facts, registry, { create: answered.createPublisher || flags.createPublisher === true, isGiven: flags.publisher !== undefined, file: place.file })
  const side = keepsFacts ? undefined : sideFileText(settled.facts)
  const read = await readFully(text, place, side, { ...registry, entities: [...registry.entities, ...settled.created] }, project)
  const others = readSeeds(project.seeds, { sideFiles: false }).seeds.filter(({ id }) => id !== place.id)
  const messages = [...text.messages, ...settled.messages, ...findSame(read, others), ...read.messages.filter(({ severity }) => severity !== 'info')]
  if (hasError(messages)) return printMessages(messages, output)

  const files: NewFiles = { text: place.isThere ? undefined : { path: `seeds/${place.id}.${text.format}`, bytes: text.bytes }, side: side === undefined ? undefined : { path: `seeds/${place.id}.yaml`, text: side }, publishers: settled.created }
  const written = flags.dryRun ? [] : writeAddition(files, project)
  output.out(summarize(read, entriesOf([...registry.entities, ...settled.created])))
  const code = printMessages(messages, output)
  tellAddition({ read, written, text, file: place.file, dryRun: flags.dryRun === true, near: read.messages }, output)
  return code
}

interface AddedPlace {
  readonly id: string
  /** How messages call it. */
  readonly file: string
  /** True of a text that already lies among the seeds. */
  readonly isThere: boolean
  readonly fault?: LocatedMessage
}

/** Where the text goes: under the name it has, was given, or could have by its title. */
function placeOf({ path, name, looksLike }: GivenInput, { format, meta }: PreparedText, { id: asked }: AddFlags, project: Project, registry: Registry, first: ReadSeed): AddedPlace {
  const stem = path === undefined ? '' : basename(path, extname(path))
  if (path !== undefined && looksLike !== 'html' && relative(project.seeds, dirname(path)) === '' && asked === undefined) return { id: stem, file: name, isThere: true }
  // The name that a browser gives to a page says less than its title.
  const title = meta.title ?? first.reading.articles[0]?.title ?? stem
  const id = asked ?? proposedId(looksLike === 'html' || stem === '' ? title : stem, project, registry)
  const fault = faultOfId(id, name, format, project, registry)
  return { id, file: `seeds/${id}.${format}`, isThere: false, ...(fault ? { fault } : {}) }
}

/** The text as it reads by itself, to find what keeps it from being read, and what it says of its publisher, date and author. */
async function readOnce({ bytes, format }: PreparedText, file: string, registry: Registry): Promise<ReadSeed> {
  const seed = seedFrom({ id: 'nouveau', file, format, bytes }, undefined)
  const [read] = await readIsolated([seed], entriesOf(registry.entities))
  return read ?? readSeedOf(seed, undefined, [])
}

async function readFully({ bytes, format }: PreparedText, { id, file }: AddedPlace, side: string | undefined, registry: Registry, { seeds }: Project): Promise<ReadSeed> {
  if (side === undefined && existsSync(join(seeds, `${id}.yaml`))) {
    const own = readSeeds(seeds, { sideFiles: true }).seeds.find((seed) => seed.id === id)
    const [read] = own ? await readIsolated([own], entriesOf(registry.entities)) : []
    if (read) return withFactFaults(read, registry)
  }
  const seed = seedFrom({ id, file, format, bytes }, side === undefined ? undefined : checkYaml(side, `seeds/${id}.yaml`, seedFile))
  const [read] = await readIsolated([seed], entriesOf(registry.entities))
  return withFactFaults(read ?? readSeedOf(seed, undefined, []), registry)
}

/** What is known by options and page, and by asking when there is somebody to ask. */
async function answers(flags: FactFlags, known: AddedFacts, { reading }: ReadSeed, { entities }: Registry, { output, surroundings }: Pick<CommandContext, 'output' | 'surroundings'>): Promise<Answered | undefined> {
  if (!surroundings.isInteractive) return { facts: known, createPublisher: false }
  const asker = askerOn(surroundings)
  const [article] = reading.articles
  const authors = (article?.authors ?? []).map(({ text }) => text)
  const suggested: AddedFacts = {
    ...(article?.publisher ? { publisher: article.publisher.text } : {}),
    ...(article?.published ? { published: article.published } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
  }
  output.err('Ce que l’on sait de l’article ; Entrée garde ce qui est entre crochets, ou laisse la réponse ouverte.')
  try {
    return await askFacts(flags, known, { asker, say: (line) => output.err(line), entities, suggested, youngFrom: Number(surroundings.today.slice(0, 4)) - 2 })
  } finally {
    asker.close()
  }
}

function hasError(messages: readonly LocatedMessage[]): boolean {
  return messages.some(({ severity }) => severity === 'error')
}

function errorsOf(messages: readonly LocatedMessage[]): LocatedMessage[] {
  return messages.filter(({ severity }) => severity === 'error')
}
