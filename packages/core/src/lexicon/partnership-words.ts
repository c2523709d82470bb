const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** What partners sign or have, folded. */
export const AGREEMENTS: ReadonlySet<string> = setOf('convention conventions accord accords partenariat partenariats entente alliance protocole charte contrat pacte cooperation collaboration memorandum accord-cadre convention-cadre jumelage')

/** Nouns that say who is with whom, after « en », « avec le », « aux »: « en partenariat avec », « avec le soutien de ». */
export const ALONGSIDE: ReadonlySet<string> = setOf('partenariat collaboration association cooperation lien soutien appui concours cotes patronage parrainage egide complicite')
