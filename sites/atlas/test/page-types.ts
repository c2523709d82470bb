import { entitiesByKind, entityLabels, sources, type Entity } from '@garrigue/data'
import { rules } from '@garrigue/data/rules'
import { OVERVIEWS } from '../src/overviews/overviews.ts'
import { rolesByYear } from '../src/records/roles-by-year.ts'
import { ruleSlug } from '../src/rules/rule-address.ts'

/** One address of every type of page, in French then in English: the indexes, and of each kind the record with the longest name. */
export function pageTypes(): readonly string[] {
  const types = frenchPageTypes()
  return ['/404.html', ...types, ...types.map((address) => `/en${address}`)]
}

function frenchPageTypes(): readonly string[] {
  const kinds = (Object.keys(entityLabels) as Entity['kind'][]).flatMap((kind) => {
    const { route } = entityLabels[kind]
    const [longest] = (entitiesByKind[kind] as readonly Entity[]).toSorted((a, b) => b.name.length - a.name.length)
    return longest ? [`/${route}/`, `/${route}/${longest.id}/`] : [`/${route}/`]
  })
  return ['/', '/recherche/', '/recherche/?q=ecosysteme', '/methode/', '/methode/messages/', ...OVERVIEWS.map(({ path }) => `/${path}`), ...longestRulePage(), '/donnees/formes/figure/', ...rolesByYear.slice(-1).map(({ year }) => `/fonctions/${year}/`), '/sources/', ...sources.map(({ id }) => `/sources/${id}/`), ...kinds]
}

function longestRulePage(): readonly string[] {
  const [longest] = rules.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  return longest ? [`/regles/${ruleSlug(longest.id)}/`] : []
}
