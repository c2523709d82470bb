import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { entityKinds, isId, type Entity } from '@garrigue/schema'
import { registryFile } from '../checks/registry-file.ts'
import { UsageError } from '../commands/output.ts'
import { areNear } from '../differences/near-names.ts'
import { entityFileText } from '../files/entity-file-text.ts'
import type { Project } from '../files/find-project.ts'
import { readRegistry } from '../files/read-registry.ts'
import { checkYaml } from '../files/read-yaml-file.ts'
import { suggestId } from '../files/suggest-id.ts'
import { writeWhole } from '../files/write-whole.ts'
import { choiceOf } from '../print/choice-of.ts'
import type { Made } from './made.ts'

/** What is known of a new entity beside its kind and name. */
export interface EntityFlags {
  readonly id?: string
  readonly otherName?: readonly string[]
  readonly classification?: string
  readonly description?: string
}

/** A file of the registry. A kind may be said in English or French, in one or many. A name that is there already, or an id that is taken, throws `UsageError`. */
export function makeEntity(kindWord: string, name: string, flags: EntityFlags, project: Project): Made {
  const kind = kindOf(kindWord)
  const { entities } = readRegistry(project.registry)
  const id = flags.id ?? suggestId(name, kind.name)
  if (!isId(id)) throw new UsageError(`« ${id} » ne peut pas être un identifiant : minuscules sans accents, chiffres et tirets, comme « ${suggestId(id, kind.name)} ».`)
  const owner = entities.find((entity) => entity.id === id || entity.redirectsFrom.includes(id))
  if (owner) throw new UsageError(`L’identifiant « ${id} » est déjà celui de « ${owner.name} » (${registryFile(owner)}). Si c’est une autre entité, en donner un plus précis : « --id ${id}-${kind.name} ».`)
  const entity = { kind: kind.name, id, name, otherNames: flags.otherName ?? [], ...(flags.classification === undefined ? {} : { classification: flags.classification }), ...(flags.description === undefined ? {} : { description: flags.description }) }
  const file = registryFile(entity)
  if (existsSync(join(project.root, file))) throw new UsageError(`« ${file} » existe déjà ; rien n’est écrit.`)
  const text = entityFileText(entity)
  const [fault] = checkYaml(text, file, kind.fileSchema).messages
  if (fault) throw new UsageError(`${fault.text} ${fault.remedy ?? ''}`.trim())
  writeWhole(join(project.root, file), text)
  const near = entities.filter((other) => other.kind === kind.name && [name, ...entity.otherNames].some((one) => [other.name, ...other.otherNames].some((form) => areNear(one, form))))
  return {
    written: [file],
    next: [...near.map((other) => `« ${other.name} » est au registre (${registryFile(other)}) : vérifier que ce n’est pas la même entité.`), 'npm run -s garrigue -- check', 'npm run -s garrigue -- extract'],
  }
}

function kindOf(word: string): (typeof entityKinds)[Entity['kind']] {
  const kinds = Object.values(entityKinds)
  const found = kinds.find(({ name, plural, labels }) => [name, plural, labels.fr.one, labels.fr.many].includes(word.toLowerCase()))
  return found ?? entityKinds[choiceOf(word, kinds.map(({ name }) => name), 'une sorte', 'Sortes')]
}
