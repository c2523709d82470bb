import type { Words } from '../words-in.ts'

export const feeds: Words['feeds'] = {
  sources: 'Garrigue: new sources',
  sourcesLead: 'The press articles in the atlas, newest first.',
  changes: 'Garrigue: corrections',
  changesLead: 'What people corrected, added or took out of the records, with their reasons.',
  decision: (record, by) => `${record}, by ${by}`,
}
