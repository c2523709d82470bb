export const notFound = {
  title: 'Sentier perdu',
  description: 'Cette adresse ne mène à aucune planche de l’herbier.',
  lead: 'Cette adresse ne mène à aucune planche de l’herbier. Si un lien de Garrigue vous a conduit ici, c’est une erreur à nous signaler.',
  withdrawn: 'Ce qui a changé d’adresse y mène encore, et ce qui est retiré le dit à la sienne. Une seule exception : la fiche d’une personne qui a demandé à ne plus être nommée disparaît tout à fait, parce que son adresse est son nom.',
}
