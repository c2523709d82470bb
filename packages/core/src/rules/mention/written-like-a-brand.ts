import { defineRule, type Step } from '../../engine/define-rule.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf } from '../../lexicon/name-runs.ts'

/** A capital within a word, a full stop and a domain, « & », a digit: « naoLight », « Arvor.io », « Keraudren & Fils », « KMØ », « Fabrik67 ». */
const BRAND = /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|[&+]|^\p{L}[\p{L}\p{N}-]*\.(?:\p{Ll}{2,8})$/u

export const writtenLikeABrand: Step = defineRule({
  id: 'mention/written-like-a-brand',
  makes: 'clues',
  *find(page) {
    for (const { pieces, from, to, shouts } of nameRunsOf(page)) {
      if (shouts) continue
      const own = pieces.slice(from, to)
      if (!own.some(({ text }) => BRAND.test(text) && !NOT_A_BRAND.test(text) && !GENERIC.test(text))) continue
      yield nameClue('mention/written-like-a-brand', pieces, from, to, 'organization', 2)
    }
  },
})

/** « AgTech », « FinTech », « e-Santé »: kinds of companies and techniques. */
const GENERIC = /^(?:(?:ag|agri|food|fin|med|ed|health|clean|deep|prop|legal|green|insur|hr|wine|sport|clim)tech|i?os|e-?(?:sante|commerce|sport|learning|book|mail)s?)$/iu

/** « B2B », « 3D », « 4G », « M2 », « McKinsey », « MacBook », « R&D »; a picture’s file. */
const NOT_A_BRAND = /^(?:[A-Z]\d[A-Z]?|\d[A-Z]\d|\d{1,2}[A-Z]|R&D|(?:Mc|Mac|De|Le|La|Di|Du|O['’])\p{Lu}\p{Ll}+|Ph\.?D|\p{L}+°\d*|[\p{L}\p{N}_-]+\.(?:jpe?g|png|gif|pdf|html?|php))$/u
