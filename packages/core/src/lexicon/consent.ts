/** What a consent banner speaks of; folded. */
const TOPIC: RegExp = /\b(?:cookies?|traceurs?|donnees personnelles|donnees de navigation|donnees a caractere personnel|vie privee|identifiants? unique)/u

/** To whom, and what it asks for; folded. */
const ASKS: RegExp = /\b(?:nous utilisons|nous (?:et|stockons|deposons|collectons|traitons|respectons|recueillons)|nos (?:\d{1,4} )?partenaires|ses (?:\d{1,4} )?partenaires|nos fournisseurs|vos (?:choix|preferences|donnees)|votre (?:consentement|accord|navigation|experience|vie privee|appareil|terminal)|vous (?:acceptez|consentez|pouvez (?:a tout moment|accepter|refuser|retirer|modifier|parametrer))|ce site utilise|notre site utilise|en cliquant sur|tout (?:accepter|refuser)|j'accepte|sans accepter)/u

/** Whether a folded text of any length asks to be allowed cookies: « Avec nos 417 partenaires, nous utilisons des cookies… ». */
export function asksForConsent(folded: string): boolean {
  return TOPIC.test(folded) && ASKS.test(folded)
}
