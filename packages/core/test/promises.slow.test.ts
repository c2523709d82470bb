import { checkPromises } from './promises.ts'

checkPromises(24_000, 4062)
