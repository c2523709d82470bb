import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'

/** Adjectives of towns that do not start as the town does, folded, in the masculine singular. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bordelais: ['bordeaux'],
    bisontin: ['besancon'],
    stephanois: ['saint-etienne'],
    remois: ['reims'],
    messin: ['metz'],
    palois: ['pau'],
    biterrois: ['beziers'],
    carolo: ['charleroi'],
    montois: ['mons', 'mont-de-marsan'],
    gantois: ['gand'],
    tourquennois: ['tourcoing'],
    foyalais: ['fort-de-france'],
    malouin: ['saint-malo'],
    nazairien: ['saint-nazaire'],
    aiguemortais: ['aigues-mortes'],
    briochin: ['saint-brieuc'],
    spinassien: ['epinay'],
    dionysien: ['saint-denis'],
    castrais: ['castres'],
    albigeois: ['albi'],
    cadurcien: ['cahors'],
    ruthenois: ['rodez'],
    auscitain: ['auch'],
    tarbais: ['tarbes'],
    annecien: ['annecy'],
    seynois: ['la seyne-sur-mer'],
    aixois: ['aix-en-provence', 'aix-les-bains'],
    ponot: ['le puy-en-velay'],
    clermontois: ['clermont-ferrand'],
    pictavien: ['poitiers'],
    poitevin: ['poitiers', 'poitou'],
    angevin: ['angers'],
    manceau: ['le mans'],
    tourangeau: ['tours'],
    berruyer: ['bourges'],
    castelroussin: ['chateauroux'],
    lavallois: ['laval'],
    yonnais: ['la roche-sur-yon'],
    rochelais: ['la rochelle'],
    rochefortais: ['rochefort'],
    landerneen: ['landerneau'],
    caennais: ['caen'],
    valentinois: ['valence'],
    quebecois: ['quebec'],
    trifluvien: ['trois-rivieres'],
    sherbrookois: ['sherbrooke'],
    londonien: ['londres'],
    madrilene: ['madrid'],
    milanais: ['milan'],
    turinois: ['turin'],
    barcelonais: ['barcelone'],
    bernois: ['berne'],
    balois: ['bale'],
    zurichois: ['zurich'],
    new_yorkais: ['new york'],
    parisien: ['paris'],
    liegeois: ['liege'],
    louvaniste: ['louvain', 'louvain-la-neuve'],
    neolouvaniste: ['louvain-la-neuve'],
    hennuyer: ['hainaut'],
    wallon: ['wallonie'],
    flamand: ['flandre'],
    breton: ['bretagne'],
    normand: ['normandie'],
    basque: ['pays basque'],
    occitan: ['occitanie'],
    varois: ['var'],
    girondin: ['gironde'],
    isarois: ['isere'],
    isere: ['isere'],
    alsacien: ['alsace'],
    lorrain: ['lorraine'],
    bourguignon: ['bourgogne'],
    francilien: ['ile-de-france'],
    provencal: ['provence'],
    savoyard: ['savoie'],
    auvergnat: ['auvergne'],
    limousin: ['limousin'],
    picard: ['picardie'],
    corse: ['corse'],
  }).map(([adjective, places]) => [adjective.replace('_', '-'), places]),
)

/** Endings that make an adjective of a town. */
const ENDING = /(?:e?ois|ais|ien|een|ain|in|on|ote?|ard|ite|ol)$/u

/** The masculine singular of a folded adjective, as far as towns' adjectives go: « lyonnaise », « toulousains », « parisiennes ». */
function masculine(form: string): string {
  const singular = /(?:ois|ais)$/u.test(form) ? form : form.replace(/s$/u, '')
  if (/(?:oise|aise)$/u.test(singular)) return singular.slice(0, -1)
  if (/(?:ienne|eenne|onne)$/u.test(singular)) return singular.slice(0, -2)
  return /(?:aine|ine|ite|ote|arde|ande|ole)$/u.test(singular) ? singular.slice(0, -1) : singular
}

/** Whether a folded word can be the adjective of a place: « lyonnais » of « Lyon », « quimpéroise » of « Quimper », « carolo » of « Charleroi ». */
export function isDemonymOf(form: string, { text }: FoundMention): boolean {
  if (form.length < 5 || form.length > 30 || text.length > 60) return false
  const adjective = masculine(form)
  const place = fold(text)
  const irregular = IRREGULAR.get(adjective)
  if (irregular) return irregular.includes(place)
  if (!ENDING.test(adjective)) return false
  const bare = place.replace(/^(?:la |le |les |l')/u, '').split(/[\s-]/u, 1)[0] ?? ''
  const stem = adjective.replace(ENDING, '')
  return stem.length >= 3 && [stem, stem.replace(/(\p{L})\1$/u, '$1'), stem.replace(/e$/u, ''), stem.replace(/er$/u, 'ier')].some((root) => root.length >= 3 && bare.startsWith(root) && bare.length - root.length <= 3 && /^(?:e|es|s|y|i|ie|x|ey|iers|ers|ier|aux|ac|a|en|um|oy|ay|is|ys)?$/u.test(bare.slice(root.length)))
}
