/** Towns, new towns and quarters of France as the press shortens or calls them, where that is no commune's own name. */
export const frenchShortNames = `Aix, Aulnay, Boulogne, Bourg, Carhaix, Châlons, Chalon, Charleville, Cherbourg, Clermont, Corbeil, Cergy-Pontoise, Évry, Fontenay, Issy, Ivry, Juvisy,
  Levallois, Marne-la-Vallée, Montceau, Montfort, Neuilly, Noisy, Romans, Rosny, Sables d'Olonne, Saint-Germain, Saint-Quentin-en-Yvelines, Salon, Sénart, La Seyne, Villeneuve, Vitry, Vaulx,
  Val d'Europe, L'Isle-d'Abeau, Sophia-Antipolis, La Plaine Saint-Denis, Saint-Denis-Pleyel, Paris-Saclay, Paris intra-muros, Île de la Cité, Belleville, Bercy, Montmartre, Montparnasse, Ménilmontant,
  Quartier latin, Part-Dieu, Lyon Part-Dieu, La Croix-Rousse, Confluence, Euralille, Euratechnologies, La Joliette, Belle de Mai, Euroméditerranée, Île de Nantes, Antigone, Odysseum, Port Marianne, Cap Oméga,
  Beaugrenelle, Batignolles, Porte de Versailles, Roland-Garros, Roissy, Charles-de-Gaulle, Rungis, Notre-Dame-des-Landes, Le Mirail, Montaudran, Rangueil, Basso Cambo`
