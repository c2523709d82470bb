import { boundsOf } from '../../engine/calendar.ts'
import { defineRule, type Step } from '../../engine/define-rule.ts'

/** « en 2013 », « depuis 2014 », « dès 2012 »: a year needs a word before it, since « Mons 2015 » is a name and « 2015 pièces » a count. */
const YEAR = /(?<![\p{L}\p{M}\p{N}])(?:en|depuis|d[èe]\u0300?s|fin|d[ée]\u0301?but|ann[ée]\u0301?e|avant|apr[èe]\u0300?s|jusqu['’]en|d['’]ici)\s((?:19|20)\d{2})(?![\p{L}\p{N}]|[/-]\d{2}[/-]|\s?[%€$]|\s\p{Ll}{3,}s\b)/giu

/** A year of its own, with the word « en » as the annotation guide has it. */
export const year: Step = defineRule({
  id: 'date/year',
  makes: 'dates',
  gives: 'absolute dates',
  *find(page) {
    for (const block of page.children) {
      for (const match of block.value.matchAll(YEAR)) {
        const [text, edtf] = match as unknown as [string, string]
        const isIn = /^en\s/iu.test(text)
        const end = block.data.start + match.index + text.length
        const start = isIn ? end - text.length : end - 4
        const bounds = boundsOf(edtf)
        if (bounds) yield { start, end, text: page.data.source.slice(start, end), edtf, ...bounds, basis: 'explicit', rule: 'date/year', evidence: [] }
      }
    }
  },
})
