import type { ReadRooms } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { emptyRegistry, entriesOf, readRegistry } from '../files/read-registry.ts'
import { readSeed } from '../files/read-seeds.ts'
import { readText } from '../read-text.ts'
import { compareText } from './compared-text.ts'
import { evaluate, type EvaluatedSet } from './evaluate.ts'
import type { EvaluationSet } from './evaluation-sets.ts'
import { readGoldFolder, type GoldFolder } from './read-gold-folder.ts'

/** Reads the annotated texts of a repository in each of these ways, and measures the readings. */
export function evaluateProject(project: ReadRooms, sets: readonly EvaluationSet[]): { readonly sets: readonly EvaluatedSet[]; readonly messages: readonly LocatedMessage[] } {
  const registry = sets.some(({ informed }) => informed) ? readRegistry(project.registry) : emptyRegistry
  const entries = entriesOf(registry.entities)
  const folders = new Map(sets.map(({ folder }) => [folder, readGoldFolder(project, folder)]))
  // What only asks for a look is told by --check-gold, not each time that something is measured.
  const messages: LocatedMessage[] = [...registry.messages, ...[...folders.values()].flatMap((folder) => folder.messages.filter(({ severity }) => severity === 'error'))]
  // A repository may have no pages of a kind: then there is nothing to measure.
  const evaluated = sets.filter(({ folder }) => hasAnnotations(folders.get(folder)) || sets.length === 1).map(({ name, folder: folderName, informed }) => {
    const folder: GoldFolder | undefined = folders.get(folderName)
    const texts = (folder?.texts ?? []).map(({ gold, path, file }) => {
      // Within this process: annotated texts are ours, and starting a thread takes longer than reading them.
      const { seed, reading } = readText(readSeed(path, { sideFiles: informed }, file), informed ? entries : [])
      messages.push(...seed.messages)
      return compareText(gold, reading, file, folder?.occurrences?.filter(({ text }) => text === gold.id))
    })
    return evaluate({ name, texts, identity: folder?.identity })
  })
  return { sets: evaluated, messages }
}

/** Good ones or faulty ones. */
function hasAnnotations(folder: GoldFolder | undefined): boolean {
  return folder !== undefined && folder.texts.length + folder.messages.length > 0
}
