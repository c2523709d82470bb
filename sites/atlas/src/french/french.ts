import type { Speech } from '../language/speech.ts'
import { asOfInFrench, dateInFrench } from './date-in-french.ts'
import { elided } from './elided.ts'
import { counted, listed, numberInFrench, percentInFrench } from './typography.ts'

export const french: Speech = {
  number: numberInFrench,
  counted,
  percent: percentInFrench,
  listed,
  leading: elided,
  dated: dateInFrench,
  asOf: asOfInFrench,
}
