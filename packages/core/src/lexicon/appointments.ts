import type { Item } from '../engine/items.ts'
import { isOfDate } from './place-phrases.ts'
import { roleStem } from './role-nouns.ts'
import { verbs, type Verbs } from './verb-forms.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Verbs that put somebody in an office, in the passive: « a été nommée ». */
export const APPOINTING: Verbs = verbs('nommer designer coopter recruter introniser porter propulser appeler reconduire confirmer installer', {
  participle: 'élu élue élus élues réélu réélue promu promue promus promues reconduit reconduite',
})

/** What somebody comes to. The shortest: « tete ». */
export const OFFICES: RegExp = /^(?:tete|direction|presidence|vice-presidence|renes|commandes|poste|fonctions|fonction|suite|succession|gouvernail|barre|mandat|secretariat)$/u
const SEATS = /^(?:bureau|conseil|directoire|comite|board|ca|equipe)$/u

/** Verbs by which somebody comes to an office; some only with « la tête », « la direction », « le poste de ». */
export const TAKING_OFFICE: { readonly verbs: Verbs; isMeant(items: readonly Item[], group: VerbGroup): boolean } = {
  verbs: verbs('integrer entrer sieger diriger presider piloter succeder remplacer', {
    finite: 'devient deviennent devint rejoint rejoignent prend prennent prit reprend',
    future: 'deviendra deviendront rejoindra rejoindront prendra prendront reprendra',
    participle: 'devenu devenue rejoint pris repris',
    infinitive: 'devenir rejoindre prendre reprendre',
  }),
  isMeant(items, { verb, to, stance }) {
    const word = items[verb]?.form ?? ''
    const next = items.slice(to, to + 12).filter((item) => !isOfDate(item) || item.form === 'la').slice(0, 5)
    if (word.startsWith('dev')) return next.some(({ form }) => roleStem(form) !== undefined)
    if (/^(?:re)?pr[ei]/u.test(word) && !word.startsWith('presid')) return next.some(({ form }) => OFFICES.test(form))
    if (/^(?:succed|rempla)/u.test(word)) return items.slice(to, to + 4).some(({ mention }) => mention?.kind === 'person')
    if (/^(?:entr|sieg)/u.test(word)) return next.slice(0, 3).some(({ form }) => SEATS.test(form)) && (word.startsWith('entr') || stance === 'planned')
    // « dirige X » is a function held, « dirigera X » a new one.
    if (/^(?:dirig|presid|pilot)/u.test(word)) return stance === 'planned' && items.slice(to, to + 9).some(({ mention }) => mention?.kind === 'organization')
    return next.slice(0, 5).some(({ mention }) => mention?.kind === 'organization') || next.slice(0, 3).some(({ form }) => /^(?:equipe|entreprise|societe|groupe|start-up)$/u.test(form))
  },
}

/** Verbs by which an office passes to somebody: « laisse la direction générale à ». */
export const HANDING: Verbs = verbs('laisser ceder confier passer', { finite: 'transmet', participle: 'transmis', future: 'transmettra', infinitive: 'transmettre' })

export const OFFICES_HANDED: RegExp = /^(?:direction|presidence|renes|commandes|place|fauteuil|tete|barre|relais|flambeau|main)$/u
