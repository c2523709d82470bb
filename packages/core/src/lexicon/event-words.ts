const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** First words of the names of events, folded. */
export const EVENT_HEADS: ReadonlySet<string> = setOf(`
  salon forum festival nuit rencontres rencontre assises universite trophees trophee journee journees semaine fete foire sommet biennale congres hackathon printemps rendez-vous concours challenge marche carrefour convention colloque
  conference seminaire prix etats-generaux tour nuits`)

/** Heads that make an event only with a capital and a complement: « Nuit des start-up », « Prix de l’innovation ». */
export const EVENT_TAILS: ReadonlySet<string> = setOf('summit day days awards week weekend meetup expo conference festival forum fair con camp challenge hackathon show congress convention party night tour games contest cup trophy')

/** Nouns that announce an event and are no part of its name, folded. */
export const EVENT_CUES: ReadonlySet<string> = setOf('evenement salon manifestation concours hackathon festival conference colloque soiree rendez-vous rencontre journee competition challenge convention')
