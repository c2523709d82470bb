/** Nouns for what somebody says, folded: « un message de X : « … » », « réponse du maire : « … » ». */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `aveu aveux analyse annonce appel argument avertissement avis bilan boutade cle citation communique commentaire conclusion confidence conseil constat consigne conviction credo critique cri declaration devise discours engagement espoir explication exemple formule
  injonction interrogation justification lecon lettre message mise-en-garde mot mots objectif objection parole paroles plaidoyer pique position post precision promesse propos question raison reaction recit regret remarque replique reponse reproche resume
  son soupir souhait souvenir synthese temoignage texto theorie these tweet verdict voeu`.split(/\s+/u),
)
