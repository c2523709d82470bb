export const notFound = {
  title: 'Sentier perdu',
  description: 'Cette adresse ne mène à aucune planche de l’herbier.',
  lead: 'Cette adresse ne mène à aucune planche de l’herbier. Si un lien de Garrigue vous a conduit ici, c’est une erreur à nous signaler.',
}
