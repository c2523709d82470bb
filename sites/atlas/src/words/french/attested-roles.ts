import { counted } from '../../french/typography.ts'

/** The pages « Fonctions ». */
export const attestedRoles = {
  title: 'Fonctions, année par année',
  description: 'Qui fut attesté dans quelle fonction, à quelle date : les fonctions que la presse lue par Garrigue a écrites, année par année.',
  lead: 'Une fonction écrite dans un journal vaut à la date du journal : ni son début ni sa fin ne sont supposés. Voici toutes celles qui ont été lues, chacune avec son passage.',
  years: 'Années',
  count: (count: number) => counted(count, 'fonction attestée', 'fonctions attestées'),
  all: 'La dernière attestation de chacun',
  allLead: 'Pour chaque personne et chaque organisation, l’attestation la plus récente qui ait été lue. Rien ne dit que la fonction durait encore après sa date.',
  older: 'Attestations plus anciennes',
  ofYear: (year: string) => `Fonctions attestées en ${year}`,
  ofYearDescription: (year: string, count: string) => `Qui fut attesté dans quelle fonction par la presse de ${year} : ${count}, chacune avec son passage.`,
  ofYearLead: (year: string) => `Ce que la presse parue en ${year} a écrit, par organisation.`,
  earlier: (year: string) => `Attestées avant ${year}, sans nouvelle depuis`,
  earlierLead: (year: string) => `La dernière attestation connue au 31 décembre ${year}. Rien de ce qui a été lu ne dit que ces fonctions duraient encore.`,
  until: 'À quel jour ?',
  clear: 'Tous les jours',
  shown: 'Dernières attestations connues ce jour-là : {n}. Ce qui a paru depuis n’est pas montré.',
}
