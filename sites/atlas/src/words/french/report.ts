/** The letter that « Signaler une erreur » opens. */
export const report = {
  link: 'Signaler une erreur',
  /** How the same begins, where room is short. */
  brief: 'Signaler',
  /** The way to what can be asked for, beside it. */
  removal: 'Demander une rectification ou un retrait',
  subject: (record: string) => `Garrigue : erreur sur ${record}`,
  body: (url: string, record: string, span: string | undefined) =>
    ['Bonjour,', '', 'Voici ce qui est inexact, et ce qui le montre :', '', '', '—', `Page : ${url}`, `Relevé : ${record}`, ...(span === undefined ? [] : [`Passage : ${span}`])].join('\n'),
}
