import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isId } from '@garrigue/schema'
import { UsageError } from '../commands/output.ts'
import type { Project } from '../files/find-project.ts'
import { SIDE_FILE_HEAD } from '../files/side-file-head.ts'
import { suggestId } from '../files/suggest-id.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { Made } from './made.ts'

const SKELETON = `${SIDE_FILE_HEAD}# Ôter le dièse de ce que l’on sait ; laisser le reste.
# url: https://www.exemple.fr/economie/un-article.html
# publisher: la-tribune          # identifiant d’une organisation du registre
# published: "2015-05-06"        # EDTF : "2015", "2015-05", "2015~"
# author: Prénom Nom             # ou authorNotStated: true
rights: facts                    # excerpt quand l’adresse, l’éditeur, la date et l’auteur sont connus
`

/** The side file of a text that is still to be pasted beside it. */
export function makeSeed(id: string, { root }: Project): Made {
  if (!isId(id)) throw new UsageError(`« ${id} » ne peut pas être l’identifiant d’une graine : minuscules sans accents, chiffres et tirets, comme « ${suggestId(id, 'mon-article')} ».`)
  const there = ['txt', 'md', 'yaml'].map((end) => `seeds/${id}.${end}`).find((path) => existsSync(join(root, path)))
  if (there !== undefined) throw new UsageError(`« ${there} » existe déjà ; rien n’est écrit.`)
  const file = `seeds/${id}.yaml`
  writeWhole(join(root, file), SKELETON)
  return { written: [file], next: [`Coller le texte de la page dans seeds/${id}.txt, tel quel.`, `npm run -s garrigue -- add seeds/${id}.txt`] }
}
