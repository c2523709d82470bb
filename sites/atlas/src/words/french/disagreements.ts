import type { Outcome } from '@garrigue/data'
import { counted } from '../../french/typography.ts'

/** The page of what sources answer differently. */
export const disagreements = {
  title: 'Désaccords',
  description: 'Les questions auxquelles plusieurs sources répondent : chaque réponse avec qui la donne, à quelle date, et les mots qui la portent.',
  lead: 'Quand plusieurs passages répondent à la même question, leurs réponses sont mises côte à côte, la source la plus ancienne d’abord. Aucune n’est choisie.',
  count: (questions: number, opposed: number) => `${counted(questions, 'question', 'questions')}, dont ${counted(opposed, 'où les réponses s’opposent', 'où les réponses s’opposent')}.`,
  contents: 'Comment se tiennent les réponses',
  outcomes: {
    disagrees: ['Réponses qui s’opposent', 'Elles ne peuvent pas être vraies ensemble, à moins de ne pas parler de la même chose.'],
    changed: ['Réponses qui se suivent', 'Elles valent à des dates différentes : ce qui est en question a pu changer.'],
    refines: ['Réponses qui se précisent', 'L’une dit la même chose que l’autre, plus exactement.'],
    agrees: ['Réponses concordantes', 'Plusieurs passages disent la même chose.'],
  } satisfies Readonly<Record<Outcome, readonly [string, string]>>,
  unsure: 'Les réponses parlent peut-être de deux choses différentes (deux éditions d’un événement, par exemple) : personne ne l’a encore tranché.',
  independent: (count: number) => counted(count, 'source indépendante', 'sources indépendantes'),
  independentWhy: 'Une reprise, ou les mêmes mots ailleurs, ne compte pas comme une source de plus.',
  abouts: { date: 'date', founded: 'fondation', 'founding-cause': 'origine de la fondation', participants: 'participants' },
}
