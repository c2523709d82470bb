import type { Speech } from '../language/speech.ts'
import { asOfInFrench, dateInFrench } from './date-in-french.ts'
import { elided } from './elided.ts'
import { locatedIn } from './located-in.ts'
import { counted, largeInFrench, listed, numberInFrench, percentInFrench } from './typography.ts'

export const french: Speech = {
  number: numberInFrench,
  counted,
  large: largeInFrench,
  percent: percentInFrench,
  listed,
  leading: elided,
  locatedIn,
  dated: dateInFrench,
  asOf: asOfInFrench,
}
