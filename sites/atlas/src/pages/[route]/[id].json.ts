// The records behind a page, beside it: /personnes/<id>.json. The same in every language. At an address of before stands what became of them.
import { sources } from '@garrigue/data'
import type { APIRoute, GetStaticPaths } from 'astro'
import { entityFile, movedFile, sourceFile, withdrawnFile } from '../../downloads/record-file.ts'
import { movedRecords, withdrawnRecords } from '../../records/former-records.ts'
import { entityKinds, sourceKind } from '../../records/kinds.ts'

interface Props {
  file: () => unknown
}

export const getStaticPaths = (() => [
  ...entityKinds.flatMap(({ route, entities }) => entities.map((entity) => ({ params: { route, id: entity.id }, props: { file: () => entityFile(entity) } }))),
  ...sources.map((source) => ({ params: { route: sourceKind.route, id: source.id }, props: { file: () => sourceFile(source) } })),
  ...movedRecords.map((moved) => ({ params: { route: moved.route, id: moved.id }, props: { file: () => movedFile(moved) } })),
  ...withdrawnRecords.map((gone) => ({ params: { route: gone.route, id: gone.id }, props: { file: () => withdrawnFile(gone) } })),
]) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props }) => new Response(`${JSON.stringify(props.file(), undefined, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } })
