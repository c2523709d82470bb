import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attribute, named, readPages } from './built-site.ts'
import { plantRepository } from './planted-repository.ts'

/** An invented person; nobody else of the repository bears any part of her name. */
const NAME = 'Éloïse-Anne Brûlart-Œuvrard'
const ID = 'eloise-anne-brulart-oeuvrard'
/** Whatever would let somebody know her: folded, so that no spelling escapes. */
const TRACES = /br[uû]lart|(?:oe|œ)uvrard|[eé]lo[iï]se/giu
const KEY = 'clé d’essai, assez longue pour une clé d’essai'

const TEXT = `${NAME} prend la tête de DigitalPlace
Tony Marchand, directeur général de DigitalPlace, est venu à l’inauguration du nouveau siège.
${NAME}, présidente de DigitalPlace, a reçu les élus de la région.
« Nous ferons mieux l’an prochain », explique ${NAME}, présidente de DigitalPlace.
« Madame Brûlart-Œuvrard a tout changé dans ce cluster », explique Tony Marchand, de DigitalPlace.
« Nous avons accueilli 600 entreprises cette année », explique Tony Marchand, de DigitalPlace.
`

const repository = plantRepository(
  {
    'seeds/plantee.txt': TEXT,
    'seeds/plantee.yaml': `url: https://example.fr/portrait-${ID}.html\npublisher: la-tribune\npublished: "2015-05-06"\nauthor: ${NAME}\nrights: full\nlicence: CC-BY-4.0\n`,
    [`registry/people/${ID}.yaml`]: `name: ${NAME}\notherNames: [E.-A. Brûlart]\n`,
    'nom.txt': 'Éloïse-Anne / Brûlart-Œuvrard\n',
  },
  { GARRIGUE_REDACTION_KEY: KEY },
)
afterAll(repository.remove)

/** Where a built site says or calls something by her name: in a file, what is compressed included, or in the name of one. */
function tracesIn(root: string): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return paths.flatMap((path) => {
    const bytes = /\.[a-z_0-9]+$/.test(path) ? read(join(root, path)) : ''
    return [...`${path}\n${bytes}`.normalize('NFKC').matchAll(TRACES)].map(([words]) => `${path}: ${words}`)
  })
}

function read(path: string): string {
  const bytes = readFileSync(path)
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8')
}

describe('somebody who asked to be named no more', () => {
  let before = ''
  let after = ''
  beforeAll(async () => {
    repository.garrigue('extract')
    before = await repository.build('planted')
    repository.garrigue('redact', '--ground', 'erasure', '--names', 'nom.txt')
    rmSync(join(repository.folder, 'nom.txt'))
    rmSync(join(repository.folder, `registry/people/${ID}.yaml`))
    repository.garrigue('extract')
    after = await repository.build('removed')
  })

  it('was on the site, in its search index and in its addresses', () => {
    const traces = tracesIn(before)
    expect(traces).toContainEqual(expect.stringMatching(/^personnes\/.*brulart/u))
    expect(traces).toContainEqual(expect.stringMatching(/\.pf_fragment: /))
    expect(traces).toContainEqual(expect.stringMatching(/\.pf_index: /))
    expect(traces).toContainEqual(expect.stringMatching(/^sitemap.*\.xml: |^organisations\/digitalplace\//u))
  })

  it('had a page that asks not to be indexed: one source alone speaks of her', () => {
    const page = readPages(before).find(({ address }) => address === `/personnes/${ID}/`)
    expect(page && named(page, 'meta').filter((meta) => attribute(meta, 'name') === 'robots').map((meta) => attribute(meta, 'content'))).toEqual([expect.stringContaining('noindex')])
  })

  it('is nowhere in what is built after, to the last file of the index', () => {
    expect(readdirSync(after, { recursive: true }).length).toBeGreaterThan(500)
    expect(tracesIn(after)).toEqual([])
  })

  it('leaves her article, and what others said in it', () => {
    const source = readPages(after).find(({ address }) => address === '/sources/plantee/')
    expect(source?.html).toContain('Nous avons accueilli 600 entreprises cette année')
    expect(source?.html).toContain('Nous ferons mieux l’an prochain')
  })
})
