// Entry of every script of the root package.json: node tools/run.mjs TASK …words
// Needs no dependency and runs on Node 18 or later; the tasks then find or install what they need.
import { runTask } from './tasks.mjs'

const [task = '', ...words] = process.argv.slice(2)
process.exitCode = await runTask(task, words)
