/** The 26 cantons as French writes them; a canton that is called as its chief town stands in `swissTowns`. */
export const swissCantons = `Argovie, Appenzell Rhodes-Intérieures, Appenzell Rhodes-Extérieures, Appenzell, Bâle-Campagne, Bâle-Ville, Glaris, Grisons, Jura suisse, Jura bernois,
  Nidwald, Obwald, Schwytz, Tessin, Thurgovie, Unterwald, Uri, Valais, Vaud, pays de Vaud, Suisse romande, Romandie, Suisse alémanique,
  Chablais, Arc lémanique, Gros-de-Vaud, La Côte, Lavaux, Gruyère, Emmental, Engadine`

/** Towns of French-speaking Switzerland, and those of the rest as French calls them. */
export const swissTowns = `Genève, Lausanne, Fribourg, Neuchâtel, La Chaux-de-Fonds, Le Locle, Sion, Sierre, Martigny, Monthey, Montreux, Vevey, Nyon, Morges, Renens, Yverdon,
  Yverdon-les-Bains, Delémont, Porrentruy, Bulle, Carouge, Vernier, Lancy, Onex, Meyrin, Thônex, Versoix, Pully, Prilly, Écublens, Gland, Aigle, Payerne,
  Moudon, Romont, Estavayer, Saint-Imier, Moutier, Tramelan, Bienne, Plan-les-Ouates, Chêne-Bougeries, Saint-Maurice, Verbier, Crans-Montana, Zermatt,
  Davos, Saint-Moritz, Zurich, Berne, Bâle, Lucerne, Saint-Gall, Winterthour, Thoune, Soleure, Schaffhouse, Coire, Zoug, Glaris, Bellinzone, Lugano,
  Locarno, Aarau, Baden, Olten, Kloten, Interlaken, Gstaad, Rolle, Lutry, Villeneuve, Avenches, Grandson, Orbe, Vallorbe, Sainte-Croix`

export const largeSwissTowns = 'Genève, Lausanne, Zurich, Berne, Bâle, Lucerne, Saint-Gall, Winterthour, Bienne, Lugano, Fribourg, Neuchâtel, Davos'
