/**
 * Words that announce an event, folded, at the end of what stands before its name: « lors du salon de La Mêlée Numérique »,
 * « dans le cadre de La Mêlée Numérique ».
 */
export const EVENT_CUE: RegExp =
  /(?:salon|edition|cadre|lors|occasion|festival|forum|rendez-vous|journees?|programme|soirees?|evenement|sommet|congres|conference)(?: (?:de la|de l'|de|du|des|d'|en|la|le|l'))?$/u
