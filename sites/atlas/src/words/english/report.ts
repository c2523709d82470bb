import type { Words } from '../words-in.ts'

export const report: Words['report'] = {
  link: 'Report an error',
  brief: 'Report',
  removal: 'Ask for a rectification or a removal',
  subject: (record) => `Garrigue: error in ${record}`,
  body: (url, record, span) =>
    ['Hello,', '', 'This is wrong, and this shows it:', '', '', '—', `Page: ${url}`, `Record: ${record}`, ...(span === undefined ? [] : [`Passage: ${span}`])].join('\n'),
}
