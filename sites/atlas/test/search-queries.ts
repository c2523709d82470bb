/** A question and the page that must answer it first, with the reason why the question is asked. */
export interface ExpectedAnswer {
  readonly query: string
  /** Path within the site; several where a common word stands on several pages that answer as well. */
  readonly first: string | readonly string[]
  readonly why: string
}

const source = (start: string): string => `sources/${start}/`

/** What the ranking of the search is held by: change a weight, an index or the folding, and look here at what it did. */
export const SEARCH_QUERIES: readonly ExpectedAnswer[] = [
  { query: 'écosystème', first: source('000_dbb4fe9b160f5f53'), why: 'a word of a title' },
  { query: 'ecosysteme', first: source('000_dbb4fe9b160f5f53'), why: 'without accents' },
  { query: 'ÉCOSYSTÈME', first: source('000_dbb4fe9b160f5f53'), why: 'in capitals' },
  { query: 'l’écosystème', first: source('000_dbb4fe9b160f5f53'), why: 'elided article, typographic apostrophe' },
  { query: "l'écosystème", first: source('000_dbb4fe9b160f5f53'), why: 'elided article, straight apostrophe' },
  { query: 'écosystèmes', first: source('000_dbb4fe9b160f5f53'), why: 'a plural' },
  { query: "d'Epitech", first: 'organisations/epitech/', why: 'an elided preposition before a name' },
  { query: 'Epitech', first: 'organisations/epitech/', why: 'a name that is the start of another' },
  { query: 'Épitech', first: 'organisations/epitech/', why: 'an accent too many' },
  { query: 'œuvre', first: 'oeuvres/', why: 'a ligature' },
  { query: 'oeuvre', first: 'oeuvres/', why: 'a ligature typed as two letters' },
  { query: 'Mons', first: 'lieux/mons/', why: 'a short name that begins others' },
  { query: 'Mons 2015', first: 'evenements/mons-2015/', why: 'a name with a number' },
  { query: 'Fondation Mons 2015', first: 'organisations/fondation-mons-2015/', why: 'a name that holds another' },
  { query: 'IDATE', first: 'organisations/idate/', why: 'an acronym' },
  { query: 'idate', first: 'organisations/idate/', why: 'an acronym in small letters' },
  { query: 'AWEX', first: 'organisations/awex/', why: 'an acronym that begins another name' },
  { query: 'BIC', first: 'organisations/business-innovation-center-de-montpellier/', why: 'an acronym that a text defined' },
  { query: 'Deniset', first: 'personnes/pierre-deniset/', why: 'a surname' },
  { query: 'pierre deniset', first: 'personnes/pierre-deniset/', why: 'a person in small letters' },
  { query: 'kaliop', first: 'organisations/kaliop/', why: 'a company in small letters' },
  { query: 'french south digital', first: 'organisations/frenchsouth-digital/', why: 'a name cut into words' },
  { query: 'FrenchSouth.digital', first: 'organisations/frenchsouth-digital/', why: 'a name with a point' },
  { query: 'frenchsouth', first: 'organisations/frenchsouth-digital/', why: 'the start of a name' },
  { query: 'digital place', first: 'organisations/digitalplace/', why: 'a name cut into words' },
  { query: 'DigitalPlace', first: 'organisations/digitalplace/', why: 'a name with a capital inside' },
  { query: 'échevine', first: 'personnes/joelle-kapompole/', why: 'a post, of Belgium' },
  { query: 'echevine', first: 'personnes/joelle-kapompole/', why: 'the same without accents' },
  { query: 'Joelle Kapompole', first: 'personnes/joelle-kapompole/', why: 'a first name without its diaeresis' },
  { query: 'start-ups', first: ['organisations/dell/', 'organisations/ibm/', 'organisations/seclab/', 'organisations/teads/', 'organisations/virdys/'], why: 'a hyphen and a plural' },
  { query: '4 500 entreprises', first: 'lieux/languedoc-roussillon/', why: 'a number with a space' },
  { query: '4500 entreprises', first: 'lieux/languedoc-roussillon/', why: 'the same number without it' },
  { query: '600 acteurs', first: 'evenements/lancement-de-frenchsouth-digital/', why: 'a number and a word of a passage' },
  { query: 'Labege', first: 'lieux/labege/', why: 'a place without its accent' },
  { query: 'Diagora', first: 'lieux/diagora-labege/', why: 'the start of a place' },
  { query: 'Novae', first: 'organisations/novae-lr/', why: 'two letters for a ligature' },
  { query: 'Novæ', first: 'organisations/novae-lr/', why: 'a ligature for two letters' },
  { query: 'pôle', first: source('001_836d2c6e6c84ffdf'), why: 'a word with a circumflex' },
  { query: 'poles', first: source('001_836d2c6e6c84ffdf'), why: 'the same without it, in the plural' },
  { query: 'clusters', first: source('002_3503952477529472'), why: 'a plural in a title' },
  { query: 'Montpellier', first: 'lieux/montpellier/', why: 'a place whose name many names hold' },
  { query: 'Toulouse', first: 'lieux/toulouse/', why: 'the same' },
  { query: 'Languedoc Roussillon', first: 'lieux/languedoc-roussillon/', why: 'a hyphen left out' },
  { query: 'midi pyrenees', first: 'lieux/midi-pyrenees/', why: 'a hyphen and accents left out' },
  { query: 'La Mêlée Numérique', first: 'organisations/la-melee-numerique/', why: 'a name that is also another’s short name' },
  { query: 'Régional IT', first: 'organisations/regional-it/', why: 'a publisher, hyphen left out' },
  { query: 'French Tech', first: 'organisations/french-tech/', why: 'a label that begins other names' },
  { query: 'twitter tour', first: 'evenements/twitter-tour/', why: 'an event that begins like a company' },
  { query: 'Innovation IT Day', first: 'evenements/innovation-it-day/', why: 'an event whose name begins a title' },
  { query: 'objets connectés', first: 'organisations/awox/', why: 'words of a description' },
  { query: 'convention', first: 'evenements/signature-de-la-convention-digitalplace-frenchsouth-digital/', why: 'a word of an event’s name' },
  { query: 'président de FrenchSouth', first: 'personnes/pierre-deniset/', why: 'a post and the start of a name' },
]
