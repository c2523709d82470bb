import { english } from '../../english/english.ts'
import type { Words } from '../words-in.ts'

export const attestedRoles: Words['attestedRoles'] = {
  title: 'Roles, year by year',
  description: 'Who was attested in which role, as of which date: the roles that the press read by Garrigue wrote down, year by year.',
  lead: 'A role written in a newspaper holds as of the date of the newspaper: neither its beginning nor its end is supposed. Here are all that were read, each with its passage.',
  years: 'Years',
  count: (count) => english.counted(count, 'role attested', 'roles attested'),
  all: 'The last attestation of each',
  allLead: 'For each person and each organization, the newest attestation that was read. Nothing says that the role was still held after its date.',
  older: 'Older attestations',
  ofYear: (year) => `Roles attested in ${year}`,
  ofYearDescription: (year, count) => `Who was attested in which role by the press of ${year}: ${count}, each with its passage.`,
  ofYearLead: (year) => `What the press published in ${year} wrote, by organization.`,
  earlier: (year) => `Attested before ${year}, without news since`,
  earlierLead: (year) => `The last attestation known on 31 December ${year}. Nothing that was read says that these roles were still held.`,
  until: 'As of which day?',
  clear: 'Every day',
  shown: 'Last attestations known on that day: {n}. What was published since is not shown.',
}
