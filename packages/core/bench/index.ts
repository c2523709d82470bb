// `npm run bench` measures how reading grows with the text, and how long the reader takes to load. `--accuracy` is for the bench of the command line.
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { accuracy: { type: 'boolean', default: false } }, strict: false })
if (!values.accuracy) {
  await import('./loading.ts')
  await import('./linearity.ts')
}
