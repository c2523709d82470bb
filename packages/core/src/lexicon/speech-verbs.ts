/** Verbs that report speech, in the third person of the present, folded; the press attributes in this tense above all. */
const PRESENT =
  'admet affirme ajoute alerte analyse annonce argumente assene assure avance avertit avoue calcule commente conclut conclue concede confesse confie confirme conseille considere constate decrit declare deplore detaille dit elude enchaine enonce enumere espere estime evoque explique exprime exige glisse indique insiste interroge ironise juge justifie lance lache martele minimise murmure nuance note objecte observe pense plaide plaisante poursuit precise previent promet pronostique propose raconte rappelle rassure reagit reclame reconnait regrette releve relativise remarque repete replique repond reprend resume retorque revele revendique salue savoure souffle souhaite souleve souligne soupire sourit soutient suggere temoigne tempere tonne tranche'

/** The same for several speakers, and past forms that the press uses. */
const OTHERS =
  'affirment ajoutent annoncent assurent avancent confient confirment constatent declarent disent estiment expliquent indiquent insistent notent observent pensent precisent racontent rappellent reconnaissent regrettent repondent resument soulignent affirmait ajoutait annoncait assurait confiait declarait disait estimait expliquait indiquait precisait racontait rappelait soulignait declara repondit lanca'

/** Folded forms that stand alone. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([...PRESENT.split(' '), ...OTHERS.split(' ')])

/** Folded forms after « se » or « s' »: « s'amuse », « se félicite ». */
export const REFLEXIVE_SPEECH_VERBS: ReadonlySet<string> = new Set('amuse agace emeut enthousiasme etonne exclame inquiete insurge interroge felicite rejouit souvient defend'.split(' '))

/** Folded participles after « a » or « ont »: « a déclaré », « ont confirmé ». */
export const SPEECH_PARTICIPLES: ReadonlySet<string> = new Set(
  'affirme ajoute annonce assure confie confirme conclu declare dit estime explique indique insiste lance precise promis raconte rappele reconnu regrette repondu resume souligne tweete'.split(' '),
)

/** Folded words before a name that say whose a quotation is, without a verb: « selon X, « … » ». */
export const ACCORDING_TO: ReadonlySet<string> = new Set(['selon', 'apres', 'pour', 'dixit'])
