import { classOf } from './packed-words.ts'
import { placeClasses, type PlaceKind } from './place-classes.ts'
import { placeKey } from './place-key.ts'
import { placeWords } from './place-words.ts'

/** The place that a whole name is (« La Roche-sur-Yon », « St-Étienne »), or `undefined`. Case, accents and hyphens do not count. */
export function placeNamed(name: string): PlaceKind | undefined {
  const found = classOf(placeWords.find(placeKey(name)))
  return found === undefined ? undefined : placeClasses[found]
}
