import type { Item } from '../engine/items.ts'

/** Verbs after which a function may stand at once (« devient présidente »), or only after « comme », « le poste de » (« rejoint X comme »); folded. */
export const BECOMES: ReadonlyMap<string, 'by itself' | 'with comme'> = new Map([
  ...'est etait fut sera devient devenait deviendra devenu devenue devenir reste restera nomme nommee nommes nommees elu elue elus elues promu promue designe designee choisi choisie bombarde propulse intronise reelu reelue suis etes etais confirme confirmee redevient'
    .split(' ')
    .map((form) => [form, 'by itself'] as const),
  ...'rejoint rejoignait rejoindra arrive entre entree prend prendra prenait occupe occupait quitte quittait debute commence recrute recrutee engage engagee embauche embauchee travaille travaillait siege siegera assure assurait exerce exercait retrouve'
    .split(' ')
    .map((form) => [form, 'with comme'] as const),
])

/** Words that lead from such a verb to the function, folded. */
export const LEADS_TO_TITLE: ReadonlySet<string> = new Set(['comme', 'poste', 'fonction', 'fonctions', 'titre', 'role', 'que', 'direction', 'place'])

/** Whether a function behind a verb is somebody else’s: « est la fille du directeur », « est épaulé par un directeur ». */
export function isOfAnother(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (/^(?:le|la|l|les|un|une)$/u.test(items[before]?.form ?? '') || /^['’]$/u.test(items[before]?.text ?? '')) before--
  return /^(?:de|du|des|d|au|aux|a|par|avec|chez|pour|sans|contre)$/u.test(items[before]?.form ?? '')
}

/** What makes of « devenir » no more than a thought. The shortest: « pu ». */
const UNREAL = /^(?:pu|voulu|failli|aurait|pourrait|voudrait|souhaite|souhaitait|espere|esperait|reve|revait|refuse|refusait|voulait|pouvait|aimerait|faillit)$/u

/** Whether a verb is denied before a function: « n’est plus président », « n’a jamais été directeur ». */
export function isDenied(items: readonly Item[], verb: number, at: number): boolean {
  const around = items.slice(Math.max(0, verb - 4), Math.min(at, verb + 3)).map(({ form }) => form)
  // « aurait pu devenir président », « refuse d’être porte-parole », « n’est ni élue ni … »
  if (items.slice(Math.max(0, verb - 4), verb).some(({ form }) => UNREAL.test(form)) || items.slice(verb, at).some(({ form }) => form === 'ni')) return true
  return around.some((form) => form === 'n' || form === 'ne') && around.some((form) => /^(?:pas|plus|jamais|point|aucunement|nullement)$/u.test(form))
}
