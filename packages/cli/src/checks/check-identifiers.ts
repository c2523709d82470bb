import { messageAt } from '../messages/message-at.ts'
import { identifierTwice, wrongSiren } from '../messages/names.ts'
import type { Check } from './ground.ts'
import { registryFile } from './registry-file.ts'

/** Identifiers of others that two entities have, or that cannot be. */
export const checkIdentifiers: Check = ({ registry: { entities } }) => {
  const owners = new Map<string, string>()
  return entities.flatMap((entity) => {
    const file = registryFile(entity)
    const twice = Object.entries(entity.identifiers).flatMap(([system, value]: [string, string]) => {
      const other = owners.get(`${system} ${value}`)
      owners.set(`${system} ${value}`, other ?? file)
      return other === undefined ? [] : [messageAt(identifierTwice, file, { system, value, other })]
    })
    const { siren } = entity.identifiers
    return [...twice, ...(siren === undefined || fitsLuhn(siren) ? [] : [messageAt(wrongSiren, file, { value: siren })])]
  })
}

/** Luhn's formula: every second digit from the right is doubled, and the digits add up to a multiple of ten. */
function fitsLuhn(digits: string): boolean {
  const sum = digits.split('').reverse().map(Number).reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0)
  return sum % 10 === 0
}
