import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'

/** Whether a name is a public body's: no text calls it « la société », and a town in front of a title does not say where it is. */
export function isPublicBody({ text }: FoundMention): boolean {
  return PUBLIC_BODY.test(fold(text.slice(0, 60)))
}

/** « Ville de Namur », « Région », « CCI Alsace ». The shortest: « cci ». */
const PUBLIC_BODY = /^(?:la |le |l')?(?:ville|region|metropole|departement|conseil|commune|communaute|cci|chambre|ministere|gouvernement|etat|prefecture|province|agglomeration|eurometropole|mairie|grand |union|commission)/u
