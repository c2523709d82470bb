/** What the feeds say. */
export const feeds = {
  sources: 'Garrigue : nouvelles sources',
  sourcesLead: 'Les articles de presse versés à l’atlas, du plus récent au plus ancien.',
  changes: 'Garrigue : corrections',
  changesLead: 'Ce que des personnes ont corrigé, ajouté ou retiré dans les relevés, avec leur raison.',
  decision: (record: string, by: string) => `${record}, par ${by}`,
}
