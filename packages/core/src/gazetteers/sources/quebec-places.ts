/** Towns of Québec, and those of the rest of French-speaking Canada. */
export const quebecTowns = `Montréal, Laval, Gatineau, Longueuil, Sherbrooke, Lévis, Saguenay, Trois-Rivières, Terrebonne, Saint-Jean-sur-Richelieu, Brossard, Repentigny,
  Saint-Jérôme, Drummondville, Granby, Saint-Hyacinthe, Mirabel, Châteauguay, Blainville, Shawinigan, Rimouski, Dollard-Des Ormeaux, Victoriaville, Mascouche,
  Saint-Eustache, Salaberry-de-Valleyfield, Rouyn-Noranda, Boucherville, Vaudreuil-Dorion, Sorel-Tracy, Val-d'Or, Côte-Saint-Luc, Pointe-Claire, Alma,
  Saint-Georges, Sainte-Julie, Boisbriand, Sept-Îles, Thetford Mines, Magog, Chambly, Saint-Bruno-de-Montarville, Sainte-Thérèse, Baie-Comeau,
  Saint-Constant, La Prairie, Beloeil, Joliette, Varennes, Rivière-du-Loup, Saint-Lambert, Matane, Gaspé, Cowansville, Bromont, Amos, Chicoutimi, Jonquière,
  Lachine, Verdun, Outremont, Westmount, Mont-Royal, Mont-Tremblant, Baie-Saint-Paul, La Malbaie, Percé, Montmagny, Lac-Mégantic, Roberval, Dolbeau-Mistassini,
  L'Assomption, L'Ancienne-Lorette, Sainte-Foy, Ottawa, Moncton, Dieppe, Caraquet, Bathurst, Fredericton, Halifax, Saint-Jean de Terre-Neuve`

/** Regions of Québec, and provinces of Canada. The city of Québec is not told from the province. */
export const canadianRegions = `Québec, Abitibi-Témiscamingue, Abitibi, Bas-Saint-Laurent, Capitale-Nationale, Centre-du-Québec, Chaudière-Appalaches, Côte-Nord, Estrie, Gaspésie,
  Îles-de-la-Madeleine, Lanaudière, Laurentides, Mauricie, Montérégie, Nord-du-Québec, Outaouais, Saguenay-Lac-Saint-Jean, Cantons-de-l'Est, Beauce, Charlevoix,
  Nunavik, Ontario, Manitoba, Saskatchewan, Alberta, Colombie-Britannique, Nouveau-Brunswick, Nouvelle-Écosse, Île-du-Prince-Édouard,
  Terre-Neuve-et-Labrador, Terre-Neuve, Labrador, Yukon, Territoires du Nord-Ouest, Nunavut, Acadie`

export const largeQuebecTowns = 'Montréal, Laval, Gatineau, Longueuil, Sherbrooke, Lévis, Saguenay, Trois-Rivières, Terrebonne, Ottawa, Halifax, Moncton'
