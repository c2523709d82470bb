/** Plurals that no ending tells, or whose ending tells something else. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['yeux', 'œil'], ['cieux', 'ciel'], ['aïeux', 'aïeul'], ['messieurs', 'monsieur'], ['mesdames', 'madame'], ['mesdemoiselles', 'mademoiselle'], ['bonshommes', 'bonhomme'],
  ['gentilshommes', 'gentilhomme'], ['travaux', 'travail'], ['baux', 'bail'], ['coraux', 'corail'], ['émaux', 'émail'], ['vitraux', 'vitrail'], ['soupiraux', 'soupirail'],
  ['vantaux', 'vantail'], ['ventaux', 'ventail'], ['fermaux', 'fermail'], ['vieux', 'vieux'], ['pieux', 'pieu'], ['taux', 'taux'], ['faux', 'faux'], ['chaux', 'chaux'], ['eaux', 'eau'],
  ['maux', 'mal'], ['stimuli', 'stimulus'], ['scénarii', 'scénario'], ['businesswomen', 'businesswoman'], ['businessmen', 'businessman'], ['taximen', 'taximan'], ['women', 'woman'],
])

/** In -au, -eu, -ou with a plural in x; other nouns in -aux are of -al, other words in -eux and -oux do not change. */
const PLURALS_IN_X: ReadonlySet<string> = new Set(
  `noyaux tuyaux joyaux boyaux fléaux gluaux préaux gruaux fabliaux hoyaux aloyaux esquimaux sarraux étaux matériaux nobliaux
  jeux enjeux feux lieux milieux cheveux neveux aveux vœux voeux essieux adieux moyeux dieux épieux désaveux camaïeux boutefeux alleux
  bijoux cailloux choux genoux hiboux joujoux poux ripoux chouchoux`.split(/\s+/u),
)

/** Words in -s that are the same in the singular, where the other words of their ending are plurals. */
const INVARIABLE: ReadonlySet<string> = new Set(
  `bus abribus minibus autobus trolleybus omnibus bibliobus campus corpus processus consensus dissensus cursus bonus malus virus rétrovirus adénovirus focus autofocus rictus refus abus jus plus surplus
  obus intrus talus blocus prospectus terminus détritus lapsus humus hiatus cactus lotus crocus eucalyptus stimulus radius papyrus sinus typhus utérus versus opus nexus celsius airbus motus syllabus
  thésaurus anus fœtus chorus inclus reclus exclus confus diffus obtus rébus quitus tonus infarctus argus stratus ficus thymus mucus plexus habitus numerus usus
  avis devis colis permis tapis logis taudis châssis croquis compromis sursis commis acquis semis débris radis souris brebis paradis coloris coulis pilotis treillis lambris parvis préavis rubis tennis
  oasis bis gris iris maïs maquis mépris vernis anis axis lis lys métis marquis éboulis hachis fouillis gâchis glacis buis synopsis indécis précis assis exquis pris mis compris surpris promis admis
  soumis transmis remis requis conquis repris entrepris appris cannabis pubis bris cassis pastis tournevis torticolis cliquetis taillis ibis pertuis cailloutis ramassis
  cas encas pas bas tas bras ras repas trépas matelas coutelas cadenas canevas lilas verglas débarras embarras amas atlas compas ananas tracas fracas fatras galetas judas pancréas gras las cervelas
  haras sas cabas mas gars gas frimas
  os dos héros antihéros propos repos chaos clos enclos gros campos tournedos cosmos pathos rhinocéros albatros tétanos ethos mérinos thermos calvados
  temps corps anticorps justaucorps laps printemps contretemps biceps triceps quadriceps forceps relaps chips
  cours encours parcours concours discours secours recours velours ours univers vers tiers revers travers envers divers pervers mors hors rebours
  fonds tréfonds poids contrepoids remords puits mets entremets rets fils pouls legs sens cens encens suspens contresens gens pays dessous dessus pardessus ailleurs couscous remous burnous blues
  relais palais rabais marais engrais harnais biais frais jais laquais dais
  mois bois fois choix hautbois carquois minois chamois putois patois
  news series media data access species`.split(/\s+/u),
)

/** Words in -ais and -ois with a plain plural; the others (« français », « lyonnais », « mois ») do not change. */
const PLAIN_PLURALS: ReadonlySet<string> = new Set(
  `délais essais balais quais remblais déblais vrais gais geais chais bais
  lois emplois réemplois remplois suremplois tournois convois envois renvois rois parois octrois effrois désarrois beffrois charrois pourvois émois`.split(/\s+/u),
)

/** First parts of compounds that stay as they are: « sous-traitants », « tiers-lieux », « porte-avions ». */
const FIXED_PARTS: ReadonlySet<string> = new Set(['sous', 'tiers', 'hors', 'plus', 'moins', 'mais', 'trois', 'sans', 'bas', 'gros', 'corps', 'temps', 'fonds', 'sus', 'bus', 'après', 'ras'])

/** Compounds that are the same in the singular although their last part looks like a plural. */
const INVARIABLE_COMPOUND = /^(?:rendez|porte|garde|lave|pare|sèche|presse|casse|ouvre|chauffe|compte|tire|essuie|vide|cure|remue|brise|chasse|pèse|trouble|coupe|rince|couvre|allume|attrape|amuse)-/u

/**
 * The singular of a French noun or adjective in lower case, composed accents (NFC): « chevaux » → « cheval », « bureaux » → « bureau »,
 * « délais » → « délai ». What is no plural comes back as it is: « prix », « start-up », « pays ».
 */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.includes('-')) return singularOfCompound(word)
  const elided = /^(.+)(d['’].+)$/u.exec(word)
  if (elided) return word
  if (word.endsWith('x')) return singularInX(word)
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3 || INVARIABLE.has(word)) return word
  if (/(?:ai|oi)s$/u.test(word)) return PLAIN_PLURALS.has(word) ? word.slice(0, -1) : word
  return word.endsWith('ès') ? word : word.slice(0, -1)
}

function singularInX(word: string): string {
  if (PLURALS_IN_X.has(word) || word.endsWith('eaux')) return word.slice(0, -1)
  return word.endsWith('aux') ? `${word.slice(0, -3)}al` : word
}

/** « start-ups », « centres-villes », « grands-parents », « chefs-d'œuvre », « sous-traitants »; « rendez-vous » stays. */
function singularOfCompound(word: string): string {
  if (INVARIABLE.has(word) || INVARIABLE_COMPOUND.test(word)) return word
  const parts = word.split('-')
  // « chefs-d’œuvre », « pommes-de-terre »: only the head has a plural.
  const link = parts.findIndex((part, index) => index > 0 && /^(?:d['’]|de$|du$|à$|en$|au$|up$|in$|by$)/u.test(part))
  return parts.map((part, index) => ((link >= 0 && index >= link && part !== 'ups') || (index < parts.length - 1 && FIXED_PARTS.has(part)) ? part : singularOf(part))).join('-')
}
