// `npm run bench` measures speed; `npm run bench -- --accuracy` how well Garrigue and its peers read.
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { accuracy: { type: 'boolean', default: false } }, strict: false })
await import(values.accuracy ? './accuracy.ts' : './speed.ts')
