import type { Command } from 'commander'
import { addText, type AddFlags } from '../adding/add-text.ts'
import { ENCODINGS } from '../adding/prepare-text.ts'
import { findProject } from '../files/find-project.ts'
import type { CommandDefinition } from './command.ts'
import { UsageError } from './output.ts'

/** `garrigue add FILE|-`: puts a text among the seeds with what is known of it, and shows what is understood of it. */
export const addCommand: CommandDefinition = (program, context) => {
  withFacts(program.command('add'))
    .summary('ajouter un article : un texte, ou une page enregistrée')
    .description(
      'Ajoute un texte (.txt, .md), une page enregistrée (.html) ou l’entrée standard (-) : demande ce qu’il ne peut pas savoir, écrit la graine et son fichier voisin, la lit aussitôt et montre ce qui en est compris. D’une page, seul l’article est gardé. Un texte déjà dans seeds/ y reste, et reçoit son fichier voisin. Rien n’est écrit s’il y a une erreur.',
    )
    .argument('<fichier>', 'un fichier .txt, .md ou .html, ou « - » pour l’entrée standard')
    .option('--id <identifiant>', 'le nom de la graine (par défaut d’après le fichier ou le titre)')
    .option('--create-publisher', 'créer la fiche de l’éditeur si le registre ne l’a pas')
    .option('--encoding <encodage>', `comment le texte est écrit : ${ENCODINGS.join(', ')} (par défaut utf-8)`)
    .option('--dry-run', 'montrer ce qui serait compris, sans rien écrire')
    .addHelpText('after', '\nExemples :\n  garrigue add mon-article.txt\n  garrigue add page.html --rights excerpt\n  garrigue add - --id mon-article --url https://exemple.fr/a --published 2015-05-06 < mon-article.txt')
    .action(async (path: string, flags: AddFlags) => {
      const project = findProject(context.cwd)
      if (!project) throw new UsageError('Aucun dépôt Garrigue ici : il faut un dossier qui contient seeds/ et registry/.')
      context.finish(await addText(path, flags, project, context))
    })
}

function withFacts(command: Command): Command {
  return command
    .option('--url <adresse>', 'l’adresse de l’article')
    .option('--publisher <éditeur>', 'l’éditeur : identifiant ou nom d’une organisation du registre')
    .option('--published <date>', 'la date de parution, en EDTF : 2015-05-06, 2015-05, 2015~')
    .option('--author <nom>', 'un auteur ; l’option peut être répétée', (name: string, names: string[] | undefined) => [...(names ?? []), name])
    .option('--author-not-stated', 'dire que la page, relue, ne nomme pas d’auteur')
    .option('--rights <droits>', 'facts (par défaut), excerpt ou full')
    .option('--licence <licence>', 'la licence, avec « --rights full »')
    .option('--language <langue>', 'la langue, si ce n’est pas « fr »')
    .option('--retrieved <jour>', 'le jour où la page a été recueillie')
    .option('--reposted-by <nom>', 'qui reprend l’article')
    .option('--via <nom>', 'par qui la page est venue')
    .option('--note <note>', 'ce qu’il faut savoir de plus')
}
