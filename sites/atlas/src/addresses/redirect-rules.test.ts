import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

it('keeps the path that the site is served at, in every rule', async () => {
  vi.stubEnv('BASE_URL', '/garrigue/')
  vi.resetModules()
  const { redirectRules } = await import('./redirect-rules.ts')
  const entity = { kind: 'work', id: 'carte', name: 'Carte', otherNames: [], identifiers: {}, redirectsFrom: ['plan'] } as never
  const rules = redirectRules([{ route: 'oeuvres', id: 'plan', entity }], [{ route: 'sources', id: 'un-article', withdrawal: { id: 'un-article', kind: 'source', on: '2026-11-22', because: 'rights' } }])
  expect(rules.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    ...['/garrigue/oeuvres/plan/ /garrigue/oeuvres/carte/', '/garrigue/en/oeuvres/plan/ /garrigue/en/oeuvres/carte/', '/garrigue/oeuvres/plan.json /garrigue/oeuvres/carte.json'].flatMap((rule) => [`${rule} 301!`, `${rule} 301`]),
    '/garrigue/sources/un-article/ /garrigue/sources/un-article/ 410!',
    '/garrigue/en/sources/un-article/ /garrigue/en/sources/un-article/ 410!',
    '/garrigue/sources/un-article.json /garrigue/sources/un-article.json 410!',
    '',
  ])
})
