import { describe, expect, it } from 'vitest'
import { placeNamed } from './place-named.ts'
import { belgianCommunes } from './sources/belgian-places.ts'

const kindOf = (name: string): string | undefined => {
  const place = placeNamed(name)
  return place && `${place.kind}${place.commonWord ? '?' : ''}`
}

describe('placeNamed', () => {
  it.each([
    ['La Roche-sur-Yon', 'commune'], ['Saint-Étienne', 'commune'], ['St-Étienne', 'commune'], ['ST ETIENNE', 'commune'], ['Ste-Foy-lès-Lyon', 'commune'], ["L’Haÿ-les-Roses", 'commune'],
    ["L'Abergement-Clémenciat", 'commune'], ['Paris', 'commune'], ['Labège', 'commune'], ['Lannion', 'commune'], ['Œuilly', 'commune'], ['Le Havre', 'commune'], ['Y', 'commune?'], ['Lent', 'commune?'],
    ['Confort', 'commune?'], ['Guise', 'commune?'], ['Le Port', 'commune?'], ['Orange', 'commune?'], ['Sens', 'commune?'], ['Cherbourg-Octeville', 'commune'], ['Annecy-le-Vieux', 'commune'],
    ['Ain', 'department'], ['Lot', 'department?'], ['Nord', 'department?'], ['Hérault', 'department'], ["Côtes d'Armor", 'department'], ['Seine-et-Marne', 'department'], ['Côtes-du-Nord', 'department'],
    ['Loire', 'department'], ['Midi-Pyrénées', 'region'], ['Languedoc Roussillon', 'region'], ['Occitanie', 'region'], ["Provence-Alpes-Côte d'Azur", 'region'], ['La Réunion', 'region'],
    ['France', 'country'], ['Etats-Unis', 'country'], ['Grande-Bretagne', 'country'], ['Royaume-Uni', 'country'], ['Côte d’Ivoire', 'country'], ['Viêt Nam', 'country'], ['Vietnam', 'country'], ['US', 'country?'],
    ['Londres', 'city'], ['Anvers', 'city'], ['Pékin', 'city'], ['Gênes', 'city'], ['Francfort-sur-le-Main', 'city'], ['Liège', 'city'], ['Louvain-la-Neuve', 'city'], ['Mons', 'city'], ['Genève', 'city'],
    ['La Chaux-de-Fonds', 'city'], ['Trois-Rivières', 'city'], ['Rouyn-Noranda', 'city'], ['Lodz', 'city'], ['San Francisco', 'city'], ['Palo Alto', 'city'],
    ['Europe', 'area'], ['Silicon Valley', 'area'], ['Wallonie', 'area'], ['Flandres', 'area'], ['Catalogne', 'area'], ['Québec', 'area'], ['Maghreb', 'area'], ['Trégor', 'area'], ['Pays basque', 'area'],
    ["Côte d'Azur", 'area'], ['Camargue', 'area'], ['Landes', 'department'], ['Béarn', 'area'], ['Vaud', 'area'], ['Massif central', 'area'],
    ['Microsoft', undefined], ['', undefined], ['la', undefined], ['-', undefined], ['Saint', undefined],
  ])('%s: %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind)
  })

  it('tells large towns from small', () => {
    expect(['Montpellier', 'Labège', 'Bruxelles', 'Vielsalm', 'Tokyo'].map((name) => placeNamed(name)?.size)).toEqual(['large', 'small', 'large', 'small', 'large'])
  })

  it('has every commune of Wallonia and Brussels', () => {
    const names = Object.values(belgianCommunes).map((list) => list.split(',').map((name) => name.trim()))
    expect(names.map((list) => list.length)).toEqual([27, 69, 84, 44, 38, 19])
    expect(names.flat().filter((name) => placeNamed(name) === undefined)).toEqual([])
  })
})
