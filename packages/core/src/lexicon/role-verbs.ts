/** Verbs after which a function may stand at once (« devient présidente »), or only after « comme », « le poste de » (« rejoint X comme »); folded. */
export const BECOMES: ReadonlyMap<string, 'by itself' | 'with comme'> = new Map([
  ...'est etait fut sera devient devenait deviendra devenu devenue devenir reste restera nomme nommee nommes nommees elu elue elus elues promu promue designe designee choisi choisie bombarde propulse intronise reelu reelue suis etais confirme confirmee redevient'
    .split(' ')
    .map((form) => [form, 'by itself'] as const),
  ...'rejoint rejoignait rejoindra arrive entre entree prend prendra prenait occupe occupait quitte quittait debute commence recrute recrutee engage engagee embauche embauchee travaille travaillait siege siegera assure assurait exerce exercait retrouve'
    .split(' ')
    .map((form) => [form, 'with comme'] as const),
])

/** Words that lead from such a verb to the function, folded. */
export const LEADS_TO_TITLE: ReadonlySet<string> = new Set(['comme', 'poste', 'fonction', 'fonctions', 'titre', 'role', 'que', 'direction', 'place'])
