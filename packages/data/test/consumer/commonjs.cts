// Compiled and run as a consumer outside the workspace would that has not left CommonJS.
/* oxlint-disable typescript/no-require-imports, import/no-commonjs -- it is what is tested */
import data = require('@garrigue/data')
import ids = require('@garrigue/data/ids')
import json = require('@garrigue/data/json/people.json')

const people: number = data.people.length
const first: data.Person | undefined = data.people[0]
console.log(
  JSON.stringify([
    ids.personIds.length === people,
    (json as readonly unknown[]).length === people,
    data.byId(first?.id ?? '') === first,
  ]),
)
