import { fold } from '../engine/fold.ts'

/** What a form of a verb is; a form may be several. */
export const SINGULAR = 1
export const PLURAL = 2
export const INFINITIVE = 4
export const PARTICIPLE = 8
export const GERUND = 16

/** -er verbs that double their last consonant before a mute ending. */
const DOUBLING: ReadonlySet<string> = new Set(['appeler', 'rappeler', 'jeter', 'rejeter', 'projeter', 'epeler'])

/**
 * Irregular verbs, folded: third persons of the present, stem of the imperfect, third persons of the simple past, stem of the future, participle.
 * A compound takes the forms of the verb that it ends with.
 */
const IRREGULAR: readonly (readonly string[])[] = `
  dire dit disent dis dit dirent dir dit
  ecrire ecrit ecrivent ecriv ecrivit ecrivirent ecrir ecrit
  crire crit crivent criv crivit crivirent crir crit
  lire lit lisent lis lut lurent lir lu
  rendre rend rendent rend rendit rendirent rendr rendu
  pondre pond pondent pond pondit pondirent pondr pondu
  vendre vend vendent vend vendit vendirent vendr vendu
  tendre tend tendent tend tendit tendirent tendr tendu
  fendre fend fendent fend fendit fendirent fendr fendu
  rompre rompt rompent romp rompit rompirent rompr rompu
  prendre prend prennent pren prit prirent prendr pris
  mettre met mettent mett mit mirent mettr mis
  venir vient viennent ven vint vinrent viendr venu
  tenir tient tiennent ten tint tinrent tiendr tenu
  connaitre connait connaissent connaiss connut connurent connaitr connu
  conclure conclut concluent conclu conclut conclurent conclur conclu
  poursuivre poursuit poursuivent poursuiv poursuivit poursuivirent poursuivr poursuivi
  rire rit rient ri rit rirent rir ri
  voir voit voient voy vit virent verr vu
  prevoir prevoit prevoient prevoy previt previrent prevoir prevu
  recevoir recoit recoivent recev recut recurent recevr recu
  croire croit croient croy crut crurent croir cru
  savoir sait savent sav sut surent saur su
  vouloir veut veulent voul voulut voulurent voudr voulu
  avoir a ont av eut eurent aur eu
  etre est sont et fut furent ser ete
  faire fait font fais fit firent fer fait
  aller va vont all alla allerent ir alle
  plaindre plaint plaignent plaign plaignit plaignirent plaindr plaint
  craindre craint craignent craign craignit craignirent craindr craint
  peindre peint peignent peign peignit peignirent peindr peint
  feindre feint feignent feign feignit feignirent feindr feint
  emouvoir emeut emeuvent emouv emut emurent emouvr emu
  enquerir enquiert enquierent enquer enquit enquirent enquerr enquis
  convaincre convainc convainquent convainqu convainquit convainquirent convaincr convaincu
  traduire traduit traduisent traduis traduisit traduisirent traduir traduit
  instruire instruit instruisent instruis instruisit instruisirent instruir instruit
  introduire introduit introduisent introduis introduisit introduisirent introduir introduit
  sentir sent sentent sent sentit sentirent sentir senti
  servir sert servent serv servit servirent servir servi
  sortir sort sortent sort sortit sortirent sortir sorti
  partir part partent part partit partirent partir parti
  ouvrir ouvre ouvrent ouvr ouvrit ouvrirent ouvrir ouvert
  souffrir souffre souffrent souffr souffrit souffrirent souffrir souffert
  vivre vit vivent viv vecut vecurent vivr vecu
  maudire maudit maudissent maudiss maudit maudirent maudir maudit`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

/** Of these no verb is a compound: « emballer » goes like « aimer ». */
const ALONE: ReadonlySet<string> = new Set(['aller', 'avoir', 'etre'])

/** The third persons of a verb and its forms without person, folded, with what each is. */
export function formsOf(infinitive: string): readonly (readonly [form: string, is: number])[] {
  const verb = fold(infinitive)
  const irregular = IRREGULAR.filter(([ending = '']) => verb === ending || (verb.endsWith(ending) && !ALONE.has(ending))).toSorted((a, b) => (b[0] ?? '').length - (a[0] ?? '').length)[0]
  if (irregular) return irregularForms(verb, irregular)
  const stem = verb.slice(0, -2)
  return verb.endsWith('er') ? firstGroup(verb, stem) : secondGroup(verb, stem)
}

function firstGroup(verb: string, stem: string): [string, number][] {
  const mute = DOUBLING.has(verb) ? `${stem}${stem.at(-1)}` : stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem
  const soft = stem.endsWith('g') ? `${stem}e` : stem
  const both = stem.endsWith('ay') ? [mute, stem] : [mute]
  return [
    ...both.flatMap((root) => persons(root, 'e', 'ent')),
    ...both.flatMap((root) => [...persons(`${root}er`, 'a', 'ont'), ...persons(`${root}er`, 'ait', 'aient')]),
    ...persons(soft, 'ait', 'aient'),
    [`${soft}a`, SINGULAR],
    [`${stem}erent`, PLURAL],
    ...participles(`${stem}e`),
    [verb, INFINITIVE],
    [`${soft}ant`, GERUND],
  ]
}

function secondGroup(verb: string, stem: string): [string, number][] {
  return [
    ...persons(stem, 'it', 'issent'),
    ...persons(stem, 'issait', 'issaient'),
    [`${stem}irent`, PLURAL],
    ...persons(verb, 'a', 'ont'),
    ...persons(verb, 'ait', 'aient'),
    ...participles(`${stem}i`),
    [verb, INFINITIVE],
    [`${stem}issant`, GERUND],
  ]
}

function irregularForms(verb: string, [ending = '', singular = '', plural = '', imperfect = '', past = '', pastPlural = '', future = '', participle = '']: readonly string[]): [string, number][] {
  const prefix = verb.slice(0, verb.length - ending.length)
  const forms: [string, number][] = [
    [singular, SINGULAR],
    [plural, PLURAL],
    ...persons(imperfect, 'ait', 'aient'),
    [past, SINGULAR],
    [pastPlural, PLURAL],
    ...persons(future, 'a', 'ont'),
    ...persons(future, 'ait', 'aient'),
    ...participles(participle),
    [ending, INFINITIVE],
    [`${imperfect}ant`, GERUND],
    // « conclue X » for « conclut X »: the commonest slip of the press.
    ...(ending === 'conclure' ? ([['conclue', SINGULAR]] as [string, number][]) : []),
  ]
  return forms.map(([form, is]) => [prefix + form, is])
}

function persons(stem: string, singular: string, plural: string): [string, number][] {
  return [
    [stem + singular, SINGULAR],
    [stem + plural, PLURAL],
  ]
}

function participles(masculine: string): [string, number][] {
  const plural = /[sx]$/u.test(masculine) ? masculine : `${masculine}s`
  return [masculine, `${masculine}e`, plural, `${masculine}es`].map((form) => [form, PARTICIPLE])
}
