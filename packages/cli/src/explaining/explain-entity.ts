import { indexLines } from '@garrigue/core'
import { entityKinds } from '@garrigue/schema'
import { WITHDRAWN_FILE, type Registry } from '../files/read-registry.ts'
import { registryFile } from '../checks/registry-file.ts'
import { textOf } from '../checks/own-words.ts'
import { plain } from '../print/printable.ts'
import type { Explained } from './explain-id.ts'

/** Forms of a name that are shown of each text. */
const MOST_PLACES = 5

/** That an id was withdrawn, or where an entity comes from, and which texts name it, by which rule; of a name that the registry lacks, that nothing of it is published. `undefined` when nothing has this id. */
export function explainEntity(id: string, { registry: { entities, withdrawn = [] }, reads }: Pick<Explained, 'reads'> & { readonly registry: Pick<Registry, 'entities' | 'withdrawn'> }): string | undefined {
  const gone = withdrawn.find((one) => one.id === id)
  if (gone) return `${plain(id)}  n’est plus publié depuis le ${gone.on}, sans successeur : registry/${WITHDRAWN_FILE}, « ${gone.because} »`
  const entity = entities.find((one) => one.id === id)
  const heir = entities.find(({ redirectsFrom }) => redirectsFrom.includes(id))
  if (!entity && heir) return `${plain(id)} mène à ${heir.id} (${registryFile(heir)}, « redirectsFrom »).\n\n${explainEntity(heir.id, { registry: { entities, withdrawn }, reads }) ?? ''}`
  const places = reads.flatMap(({ seed, reading }) => {
    const lines = indexLines(textOf(seed))
    const own = reading.mentions.filter((mention) => mention.entity === id)
    const shown = own.slice(0, MOST_PLACES).map(({ start, text, rule, features }) => {
      const { line, column } = lines.place(start)
      return `  ${seed.file}:${line}:${column}  « ${text} »  ${rule}${features.length === 0 ? '' : `  (${features.map((feature) => `${feature.rule} ${feature.weight > 0 ? '+' : ''}${feature.weight}`).join(', ')})`}`
    })
    return own.length > MOST_PLACES ? [...shown, `  … et ${own.length - MOST_PLACES} fois encore dans ${seed.file}`] : shown
  })
  if (!entity && places.length === 0) return undefined
  const head = entity
    ? [`${id}  ${entityKinds[entity.kind].labels.fr.one} : ${entity.name}`, `  ${registryFile(entity)}${entity.otherNames.length === 0 ? '' : ` ; aussi : ${entity.otherNames.join(', ')}`}`]
    : [`${id}  nom que le registre n’a pas : identifiant provisoire, rien de ce qui le concerne n’est publié`, '  « garrigue check » propose le fichier à créer, ou « garrigue new entity »']
  return [...head, places.length === 0 ? '  aucun texte ne le nomme' : '  nommé :', ...places].map((line) => plain(line)).join('\n')
}
