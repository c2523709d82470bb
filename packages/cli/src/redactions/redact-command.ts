import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isId, REDACTION_GROUNDS, redactionFile, redactionHashes, type RedactionGround } from '@garrigue/schema'
import type { CommandDefinition } from '../commands/command.ts'
import { UsageError } from '../commands/output.ts'
import { findProject } from '../files/find-project.ts'
import { nearest } from '../print/nearest.ts'
import { formsOfName } from './forms-of-name.ts'
import { newRedaction } from './new-redaction.ts'
import { checkedHash, readRedactionFile, REDACTION_KEY, REDACTIONS_FILE } from './read-redactions.ts'
import { writeRedactions } from './write-redactions.ts'

interface RedactFlags {
  readonly ground?: string
  readonly names?: string
  readonly on?: string
  readonly texts?: string
}

const GROUNDS: Readonly<Record<RedactionGround, string>> = { erasure: 'RGPD, article 17', objection: 'RGPD, article 21', court: 'décision de justice', editors: 'décision de la rédaction' }
const STANDARD_INPUT = '-'

/** `garrigue redact`: takes down the name of somebody who asked for it, as keyed hashes. The name is read from standard input: an argument would stay in the history of the shell. */
export const redactCommand: CommandDefinition = (program, { cwd, output, finish }) => {
  program
    .command('redact')
    .summary('retirer le nom d’une personne')
    .description(`Ajoute un retrait à ${REDACTIONS_FILE}. Le nom est lu sur l’entrée standard, « Prénom / Nom », une forme par ligne, et n’est écrit nulle part : seule son empreinte l’est, avec la clé ${REDACTION_KEY}.`)
    .option('--ground <motif>', `le motif : ${Object.entries(GROUNDS).map(([word, meaning]) => `${word} (${meaning})`).join(', ')}`)
    .option('--names <fichier>', 'lire les noms dans ce fichier (par défaut, l’entrée standard)')
    .option('--on <jour>', 'le jour de la décision (aujourd’hui)')
    .option('--texts <identifiants>', 'seulement dans ces textes, séparés par des virgules')
    .addHelpText('after', '\nExemples :\n  garrigue redact --ground erasure < nom.txt\n  garrigue redact --ground court --on 2026-11-22 --names nom.txt --texts mon-article')
    .action((flags: RedactFlags) => {
      const project = findProject(cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      const before = readRedactionFile(project.root)
      const hash = checkedHash(before)
      const names = readNames(flags.names ?? STANDARD_INPUT, cwd)
      const redaction = newRedaction({ names, on: flags.on ?? new Date().toISOString().slice(0, 10), ground: groundOf(flags.ground), ...textsOf(flags.texts, project.seeds) }, hash)
      const file = redactionFile.safeParse({ check: redactionHashes.check(hash), redactions: [...before.redactions, redaction] })
      if (!file.success) throw new UsageError(`« --on ${flags.on ?? ''} » : un jour est attendu, comme 2026-11-22.`)
      writeRedactions(project.root, file.data)
      output.err(`Retrait ${redaction.id} écrit dans ${REDACTIONS_FILE} : ${redaction.names.length} formes du nom. Lancer maintenant « garrigue extract ».`)
      finish(0)
    })
}

function readNames(path: string, cwd: string): readonly string[] {
  if (path !== STANDARD_INPUT && !existsSync(resolve(cwd, path))) throw new UsageError(`« ${path} » n’existe pas.`)
  const names = readFileSync(path === STANDARD_INPUT ? 0 : resolve(cwd, path), 'utf8').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
  if (names.length === 0) throw new UsageError('Aucun nom n’a été donné : « Prénom / Nom » est attendu, une forme par ligne.')
  // A short word is found in any text, and would take all of them with it.
  if (names.some((name) => formsOfName(name).names.some((key) => key.length < SHORTEST_NAME))) throw new UsageError(`Un nom est trop court : ${SHORTEST_NAME} lettres au moins, sans quoi d’autres mots seraient pris pour lui.`)
  return names
}

const SHORTEST_NAME = 4

function groundOf(word: string | undefined): RedactionGround {
  const ground = REDACTION_GROUNDS.find((one) => one === word)
  if (ground !== undefined) return ground
  const near = nearest(word ?? '', REDACTION_GROUNDS)
  throw new UsageError(`${word === undefined ? 'Il manque « --ground »' : `« ${word} » n’est pas un motif`}. ${near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `}Motifs : ${REDACTION_GROUNDS.join(', ')}.`)
}

function textsOf(list: string | undefined, folder: string): { readonly texts?: readonly string[] } {
  if (list === undefined) return {}
  const texts = list.split(',').map((id) => id.trim())
  const unknown = texts.find((id) => !isId(id) || !['.txt', '.md'].some((end) => existsSync(join(folder, id + end))))
  if (unknown !== undefined) throw new UsageError(`Aucun texte ne s’appelle « ${unknown} ».`)
  return { texts }
}
