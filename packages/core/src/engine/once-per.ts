/**
 * Works something out once for each object, and gives it again when it is asked again; it is forgotten with the object. What else is given to
 * work it out follows from the object: it counts the first time only. Of two objects, `oncePer((a) => oncePer((b) => …))`.
 */
export function oncePer<Key extends object, Rest extends readonly unknown[], Value>(make: (key: Key, ...rest: Rest) => Value): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key, ...rest) => {
    let made = known.get(key)
    if (!made) {
      made = { value: make(key, ...rest) }
      known.set(key, made)
    }
    return made.value
  }
}
