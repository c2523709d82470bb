import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messageKinds } from '@garrigue/core'
import { messageCatalogue as catalogueShape } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { fileMessageKinds, messageCatalogue } from '../src/messages/index.ts'
import { faultsOfFrench } from './careful-french.ts'
import { repository } from './repository.ts'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const sources = globSync('**/*.ts', { cwd: src }).map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(src, path), 'utf8') }))

interface Declared {
  readonly id: string
  readonly name: string
  /** The file that declares it, from the sources’ folder. */
  readonly path: string
}

/** Every kind of message that the sources declare. */
const declared: readonly Declared[] = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/export const (\w+): MessageKind = defineMessage\(\{\s*id: '([^']+)'/gu)].map(([, name = '', id = '']) => ({ path, name, id })),
)

/** The names that a file takes from each of the others: « import { a, b as c } from './d.ts' ». */
const imported: readonly { readonly from: string; readonly to: string; readonly names: readonly string[] }[] = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/^import \{([^}]*)\} from '(\.[^']+)'/gmu)].map(([, names = '', specifier = '']) => ({
    from: join(dirname(path), specifier).replaceAll('\\', '/'),
    to: path,
    names: names.split(',').map((name) => name.trim().replace(/^type /u, '').split(' as ')[0] ?? ''),
  })),
)

/** Whether some other file takes the message, or its own file gives it. */
function isGiven({ name, path }: Declared): boolean {
  const own = sources.find((source) => source.path === path)?.text ?? ''
  return imported.some(({ from, names }) => from === path && names.includes(name)) || new RegExp(String.raw`(?:messageAt|pageMessage|faultAt)\(${name}\b`, 'u').test(own)
}

describe('the published catalogue', () => {
  const ids = messageCatalogue.map(({ id }) => id)

  it('has the shape of the schema, each id once, in order', () => {
    expect(catalogueShape.parse(messageCatalogue)).toEqual(messageCatalogue)
    expect(ids).toEqual([...new Set(ids)].toSorted())
    expect(ids.length).toBeGreaterThan(40)
  })

  it('holds the messages of the reader, of files, of pages and of annotations: all that the sources declare', () => {
    expect(declared.length).toBeGreaterThan(30)
    expect(ids).toEqual([...declared.map(({ id }) => id), ...messageKinds.map(({ id }) => id)].toSorted())
    for (const { id } of fileMessageKinds) expect(ids).toContain(id)
  })

  it.each(declared.map((kind) => [kind.id, kind] as const))('%s is given somewhere', (_, kind) => {
    expect(isGiven(kind)).toBe(true)
  })

  it('is the only place where an id is written', () => {
    const named = new Set(declared.map(({ path }) => path))
    const written = sources.filter(({ path }) => !named.has(path)).flatMap(({ path, text }) => [...text.matchAll(/\brule(?:Id)?: '([a-z-]+\/[a-z0-9-]+)'/gu)].map(([, id]) => `${path}: ${id}`))
    expect(written).toEqual([])
  })

  it('is careful French', () => {
    expect(messageCatalogue.flatMap(({ id, text, remedy, explanation }) => faultsOfFrench([text, remedy, explanation].join('\n')).map((fault) => `${id}: ${fault}`))).toEqual([])
  })

  it('is written among the records', () => {
    expect(JSON.parse(readFileSync(join(repository.records, 'messages.json'), 'utf8'))).toEqual(messageCatalogue)
  })
})
