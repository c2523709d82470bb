const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** First words of the names of events, folded. */
export const EVENT_HEADS: ReadonlySet<string> = setOf(`
  salon forum festival nuit rencontres rencontre assises universite trophees trophee journee journees semaine fete fetes foire sommet biennale congres hackathon printemps rendez-vous concours challenge marche carrefour convention colloque
  conference seminaire prix etats-generaux tour nuits apero aperos soiree soirees lundis mardis mercredis jeudis vendredis samedis dimanches gala nocturne nocturnes quinzaine bootcamp symposium mondial mondiaux olympiades masterclass coupe marathon rallye regate`)

/** Last words of the names of events, folded: « Digital Summit », « Geek Days », « Hannover Messe ». */
export const EVENT_TAILS: ReadonlySet<string> = setOf('summit day days awards week weekend week-end meetup expo conference festival forum fair con camp challenge hackathon show congress convention party night tour games contest cup trophy fest messe game-jam jam bootcamp marathon')

/** Nouns that announce an event and are no part of its name, folded. */
export const EVENT_CUES: ReadonlySet<string> = setOf('evenement evenements salon salons manifestation concours hackathon festival festivals conference colloque soiree rendez-vous rencontre journee competition challenge convention congres foire biennale raout meetup stage atelier gala webinaire seminaire')
