import { isDictionaryWord } from '../gazetteers/index.ts'
import type { Piece } from './pieces.ts'

/** Words that end as the names of peoples do and are none. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  `semaine semaines fontaine domaine domaines chaine laine plaine graine maine lorraine aquitaine touraine haine peine reine veine bien biens lien liens chien rien soutien maintien entretien entretiens gardien gardienne moyen moyens doyen doyenne citoyen citoyenne
  mois fois bois trois pois bourgeois bourgeoise train pain main mains bain bains terrain terrains demain grain gain gains refrain parrain ecrivain romaine souterrain palais marais relais mais jamais essais essai delais biais balais frais capitaine fabien julien damien
  bastien sebastien adrien lucien aurelien francois francoise ancien ancienne collegien lyceen musicien musicienne magicien chretien`.split(/\s+/u),
)

const IRREGULAR: ReadonlySet<string> = new Set(
  `belge belges suisse suisses allemand allemande allemands espagnol espagnole espagnols russe russes turc turque grec grecque breton bretonne bretons lorrain corse corses basque basques tcheque danois suedois normand normande normands savoyard savoyarde occitan
  flamand flamande flamands wallon wallonne wallons britannique britanniques polonais arabe serbe croate slovene slovaque bulgare slave letton lettone roumain kurde maghrebin maori`.split(/\s+/u),
)

const SUFFIX = /(?:ais|aise|aises|ois|oise|oises|iens?|iennes?|eens?|eennes?|ains?|aines?)$/u

/** « l’Indien », « deux Israéliens », « la Bretonne », « les Rennais »: somebody from somewhere, after an article or a small number. */
export function isDemonym(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (!piece || !/^\p{Lu}\p{Ll}/u.test(piece.text) || OTHER_WORDS.has(piece.form)) return false
  if (!/^(?:l'|le|la|les|un|une|des|deux|trois|ce|cet|cette|ces|aux|du|nos|certains|jeune|jeunes|chers?|cheres?)$/u.test(pieces[at - 1]?.form ?? '')) return false
  // « la Tessinoise de 34 ans »
  if (SUFFIX.test(piece.form) && pieces[at + 1]?.form === 'de' && pieces[at + 3]?.form === 'ans') return true
  return IRREGULAR.has(piece.form) || (SUFFIX.test(piece.form) && (isDictionaryWord(piece.text) || /^(?:les|des|aux|deux|trois|nos|certains|un|une|chers?|cheres?)$/u.test(pieces[at - 1]?.form ?? '')))
}
