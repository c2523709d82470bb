import { checkPromises } from './promises.ts'

checkPromises(2000, 2031)
