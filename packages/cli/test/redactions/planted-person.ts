import { expect, vi } from 'vitest'
import { runIn, temporaryProject, type Files } from '../temporary-project.ts'

/** An invented person, whose name has all that a name can have. */
export const NAME = 'Éloïse-Anne Brûlart-Œuvrard'
export const WRITTEN = 'Éloïse-Anne / Brûlart-Œuvrard'
/** The right key; no real one looks like it. */
export const KEY = 'clé d’essai, assez longue pour une clé d’essai'

/** Other spellings, under which she could come back. */
export const SPELLINGS: readonly string[] = [
  'Éloïse-Anne Brûlart-Œuvrard',
  'ÉLOÏSE-ANNE BRÛLART-ŒUVRARD',
  'Eloise Anne Brulart Oeuvrard',
  'eloise-anne brulart‑oeuvrard', // a no-break hyphen
  'Éloïse-Anne Brûlart-Œuvrard'.normalize('NFD'),
  'Éloïse\u00A0Anne Brûlart\u2009Œuvrard',
  'Éloïse-Anne Brû\u00ADlart-Œuvrard', // a hyphen that does not show
  'Éloïse Brûlart-Œuvrard',
  'É.-A. Brûlart-Œuvrard',
  'E. Brulart Oeuvrard',
  'BRÛLART-ŒUVRARD Éloïse-Anne',
  'EloiseAnne BrulartOeuvrard',
]

/** Whatever would let somebody know her: folded, so that no spelling escapes. */
const TRACES: readonly RegExp[] = [/br[uû]lart/iu, /(?:o\s*e|œ)uvrard/iu, /[eé]lo[iï]se/iu]

export function tracesIn(text: string): string[] {
  const folded = text.normalize('NFKC').replace(/[\u00AD\u200B]/gu, '')
  return TRACES.flatMap((trace) => [...folded.matchAll(new RegExp(trace, 'giu'))].map(({ index }) => folded.slice(Math.max(0, index - 30), index + 40)))
}

/** A text in which she holds an office, speaks, is spoken of, and signs. */
export const TEXT = `Éloïse-Anne Brûlart-Œuvrard prend la tête du Cluster Garrigue
Anne Roux, directrice de La Gazette, est venue à l’inauguration du cluster.
Éloïse-Anne Brûlart-Œuvrard, présidente du Cluster Garrigue, a reçu les élus de la région.
« Nous ferons mieux l’an prochain », explique Éloïse-Anne Brûlart-Œuvrard, présidente du Cluster Garrigue.
« Madame Brûlart-Œuvrard a tout changé dans ce cluster », explique Anne Roux, du Cluster Garrigue.
« Nous avons accueilli 600 entreprises cette année », explique Anne Roux, du Cluster Garrigue.
`

/** A project that names her in every way in which records can name somebody. */
export function plantedProject(files: Files = {}): string {
  return temporaryProject({
    'seeds/plantee.txt': TEXT,
    'seeds/plantee.yaml': 'url: https://example.fr/portrait-eloise-anne-brulart-oeuvrard.html\npublisher: la-gazette\npublished: "2015-05-06"\nauthor: Éloïse-Anne Brûlart-Œuvrard\nvia: eloise-anne-brulart-oeuvrard\nrights: full\nlicence: CC-BY-4.0\n',
    'registry/people/eloise-anne-brulart-oeuvrard.yaml': 'name: Éloïse-Anne Brûlart-Œuvrard\notherNames: [E.-A. Brûlart]\n',
    'registry/organizations/cabinet.yaml': 'name: Cabinet Brulart Oeuvrard Éloïse\nclassification: company\n',
    'registry/organizations/prix.yaml': 'name: Prix Garrigue\notherNames: [Prix Éloïse-Anne Brûlart-Œuvrard]\nclassification: other\ndescription: prix fondé par Éloïse Brûlart-Œuvrard\n',
    'registry/works/recueil.yaml': 'name: Le recueil\nredirectsFrom: [memoires-eloise-anne-brulart-oeuvrard]\n',
    'registry/withdrawn.yaml': 'withdrawn:\n  - {id: cabinet-brulart-oeuvrard-eloise-2, kind: organization, on: 2026-11-20, because: requested}\n',
    'packages/data/package.json': '{ "version": "0.0.0" }\n',
    ...files,
  })
}

/** Takes the name down, as somebody who publishes would. */
export async function redact(folder: string, ...argv: string[]): Promise<void> {
  vi.stubEnv('GARRIGUE_REDACTION_KEY', KEY)
  const { code, err } = await runIn(folder, 'redact', '--ground', 'erasure', '--on', '2026-11-22', '--names', 'nom.txt', ...argv)
  expect({ code, err }).toMatchObject({ code: 0, err: expect.stringMatching(/^Retrait r-[a-z2-7]{12} écrit/) as string })
}
