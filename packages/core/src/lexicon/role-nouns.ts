/** Head words of functions, folded, masculine and feminine, French and Belgian, with a stem that the two share. */
const ROLE_STEMS: readonly (readonly [pattern: RegExp, stem: string])[] = [
  [/^(?:vice-)?president(?:e|s|es)?$/u, 'president'],
  [/^(?:co-?)?direct(?:eur|rice)s?$/u, 'directeur'],
  [/^(?:co-?)?fondat(?:eur|rice)s?$/u, 'fondateur'],
  [/^(?:co-?)?cre(?:ateur|atrice)s?$/u, 'createur'],
  [/^(?:p-?dg|pdg|dg|dga|ceo|cto|coo|cfo)$/u, 'dirigeant'],
  [/^(?:dirigeant|patron|gerant)(?:e|ne)?s?$/u, 'dirigeant'],
  [/^responsables?$/u, 'responsable'],
  [/^(?:administrat)(?:eur|rice)s?$/u, 'administrateur'],
  [/^(?:ambassad)(?:eur|rice)s?$/u, 'ambassadeur'],
  [/^(?:secretaire|tresori(?:er|ere)|porte-parole|delegue|deleguee|maire|adjointe?|echevine?|bourgmestre|elue?|conseill(?:er|ere)|charge|chargee|chef|cheffe|membre|manager|consultante?|chercheu(?:r|se)|professeure?)s?$/u, ''],
]

/** The stem of a folded word that names a function, or `undefined`: « directrice » → « directeur ». */
export function roleStem(word: string): string | undefined {
  const found = ROLE_STEMS.find(([pattern]) => pattern.test(word))
  return found && (found[1] || word.replace(/(?:e|s|es)$/u, ''))
}
