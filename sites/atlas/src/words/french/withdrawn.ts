/** The page at the address of a record that is published no more. */
export const withdrawn = {
  title: (id: string) => `Fiche retirée : ${id}`,
  description: (day: string) => `Ce qui était à cette adresse n’est plus publié depuis le ${day}.`,
  heading: { organization: 'Fiche retirée', place: 'Fiche retirée', event: 'Fiche retirée', work: 'Fiche retirée', source: 'Article retiré' },
  since: {
    organization: 'L’organisation dont la fiche était à cette adresse n’est plus dans l’atlas depuis le',
    place: 'Le lieu dont la fiche était à cette adresse n’est plus dans l’atlas depuis le',
    event: 'L’événement dont la fiche était à cette adresse n’est plus dans l’atlas depuis le',
    work: 'L’œuvre dont la fiche était à cette adresse n’est plus dans l’atlas depuis le',
    source: 'L’article relevé à cette adresse n’est plus dans l’atlas depuis le',
  },
  because: {
    mistaken: 'la fiche avait été faite par erreur.',
    unattested: 'plus aucune des sources lues n’en parle.',
    'out-of-scope': 'ce n’était pas du champ de l’atlas.',
    rights: 'les droits sur le texte ne le permettaient pas.',
    requested: 'le retrait a été demandé.',
  },
  kept: 'Cette adresse ne servira à rien d’autre : qui la cite saura toujours ce qu’il en est.',
}
