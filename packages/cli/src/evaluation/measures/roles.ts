import type { TextMeasure } from '../outcome.ts'
import { matchSpans } from './match-spans.ts'

/** Titles and functions with who holds them and where; those of somebody without a name do not count. */
export const roles: TextMeasure = {
  name: 'roles',
  outcomesIn: ({ gold, reading, annotatedId }) =>
    matchSpans({
      marks: gold.marks.flatMap((mark) => {
        const [person = '?', organization = '?'] = mark.value.split('@')
        return mark.kind === 'rol' && person !== '?' ? [{ ...mark, person, organization }] : []
      }),
      parts: reading.roles.filter(({ person }) => person !== null),
      agree: (mark, role) => annotatedId(role.person) === mark.person && (mark.organization === '?' || annotatedId(role.organization) === mark.organization),
      annotated: ({ value }) => value,
      read: ({ person, organization }) => `${person ?? '?'}@${organization ?? '?'}`,
    }),
}
