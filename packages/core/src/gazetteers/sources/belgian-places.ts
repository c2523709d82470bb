/** Wallonia and Brussels, by province: the 262 communes before the merger of 2025 and the 19 of Brussels; `large` ones apart below. */
export const belgianCommunes: Readonly<Record<string, string>> = {
  'Brabant wallon': `Beauvechain, Braine-l'Alleud, Braine-le-Château, Chastre, Chaumont-Gistoux, Court-Saint-Étienne, Genappe, Grez-Doiceau, Hélécine,
    Incourt, Ittre, Jodoigne, La Hulpe, Lasne, Mont-Saint-Guibert, Nivelles, Orp-Jauche, Ottignies-Louvain-la-Neuve, Perwez, Ramillies, Rebecq,
    Rixensart, Tubize, Villers-la-Ville, Walhain, Waterloo, Wavre`,
  Hainaut: `Aiseau-Presles, Anderlues, Antoing, Ath, Beaumont, Belœil, Bernissart, Binche, Boussu, Braine-le-Comte, Brugelette, Brunehaut, Celles,
    Chapelle-lez-Herlaimont, Charleroi, Châtelet, Chièvres, Chimay, Colfontaine, Comines-Warneton, Courcelles, Dour, Écaussinnes, Ellezelles, Enghien,
    Erquelinnes, Estaimpuis, Estinnes, Farciennes, Fleurus, Flobecq, Fontaine-l'Évêque, Frameries, Frasnes-lez-Anvaing, Froidchapelle, Gerpinnes,
    Ham-sur-Heure-Nalinnes, Hensies, Honnelles, Jurbise, La Louvière, Le Rœulx, Lens, Les Bons Villers, Lessines, Leuze-en-Hainaut, Lobbes, Manage,
    Merbes-le-Château, Momignies, Mons, Mont-de-l'Enclus, Montigny-le-Tilleul, Morlanwelz, Mouscron, Pecq, Péruwelz, Pont-à-Celles, Quaregnon, Quévy,
    Quiévrain, Rumes, Saint-Ghislain, Seneffe, Silly, Sivry-Rance, Soignies, Thuin, Tournai`,
  Liège: `Amay, Amblève, Ans, Anthisnes, Aubel, Awans, Aywaille, Baelen, Bassenge, Berloz, Beyne-Heusay, Blegny, Braives, Bullange, Burdinne, Burg-Reuland,
    Butgenbach, Chaudfontaine, Clavier, Comblain-au-Pont, Crisnée, Dalhem, Dison, Donceel, Engis, Esneux, Eupen, Faimes, Ferrières,
    Fexhe-le-Haut-Clocher, Flémalle, Fléron, Geer, Grâce-Hollogne, Hamoir, Hannut, Héron, Herstal, Herve, Huy, Jalhay, Juprelle, La Calamine, Liège,
    Lierneux, Limbourg, Lincent, Lontzen, Malmedy, Marchin, Modave, Nandrin, Neupré, Olne, Oreye, Ouffet, Oupeye, Pepinster, Plombières, Raeren,
    Remicourt, Saint-Georges-sur-Meuse, Saint-Nicolas, Saint-Vith, Seraing, Soumagne, Spa, Sprimont, Stavelot, Stoumont, Theux, Thimister-Clermont,
    Tinlot, Trois-Ponts, Trooz, Verlaine, Verviers, Villers-le-Bouillet, Visé, Waimes, Wanze, Waremme, Wasseiges, Welkenraedt`,
  'province de Luxembourg': `Arlon, Attert, Aubange, Bastogne, Bertogne, Bertrix, Bouillon, Chiny, Daverdisse, Durbuy, Érezée, Étalle, Fauvillers,
    Florenville, Gouvy, Habay, Herbeumont, Hotton, Houffalize, La Roche-en-Ardenne, Léglise, Libin, Libramont-Chevigny, Manhay, Marche-en-Famenne,
    Martelange, Meix-devant-Virton, Messancy, Musson, Nassogne, Neufchâteau, Paliseul, Rendeux, Rouvroy, Saint-Hubert, Saint-Léger, Sainte-Ode,
    Tellin, Tenneville, Tintigny, Vaux-sur-Sûre, Vielsalm, Virton, Wellin`,
  'province de Namur': `Andenne, Anhée, Assesse, Beauraing, Bièvre, Cerfontaine, Ciney, Couvin, Dinant, Doische, Éghezée, Fernelmont, Floreffe, Florennes,
    Fosses-la-Ville, Gedinne, Gembloux, Gesves, Hamois, Hastière, Havelange, Houyet, Jemeppe-sur-Sambre, La Bruyère, Mettet, Namur, Ohey, Onhaye,
    Philippeville, Profondeville, Rochefort, Sambreville, Sombreffe, Somme-Leuze, Viroinval, Vresse-sur-Semois, Walcourt, Yvoir`,
  'Bruxelles-Capitale': `Anderlecht, Auderghem, Berchem-Sainte-Agathe, Bruxelles, Etterbeek, Evere, Forest, Ganshoren, Ixelles, Jette, Koekelberg,
    Molenbeek-Saint-Jean, Saint-Gilles, Saint-Josse-ten-Noode, Schaerbeek, Uccle, Watermael-Boitsfort, Woluwe-Saint-Lambert, Woluwe-Saint-Pierre`,
}

/** Parts and short names of communes that stand alone in the press, and Flemish towns as they are called in French. */
export const belgianTowns = `Louvain-la-Neuve, Ottignies, Libramont, Gosselies, Jumet, Marcinelle, Marchienne-au-Pont, Gilly, Couillet, Jambes, Belgrade, Salzinnes, Angleur,
  Ougrée, Sclessin, Rocourt, Bierset, Sart-Tilman, Tihange, Francorchamps, Spa-Francorchamps, Jemappes, Cuesmes, Hornu, Mariembourg, Corbais,
  Laeken, Haren, Neder-Over-Heembeek, Molenbeek, Saint-Josse, Boitsfort, Watermael, Matonge, Bruxelles-Ville, Bruxelles-Midi,
  Anvers, Gand, Bruges, Louvain, Malines, Ostende, Courtrai, Alost, Hasselt, Genk, Roulers, Ypres, Turnhout, Termonde, Hal, Vilvorde, Tirlemont, Tongres,
  Saint-Trond, Audenarde, Furnes, Dixmude, Nieuport, Knokke, Knokke-Heist, Knokke-le-Zoute, Zeebruges, Blankenberge, La Panne, Lierre, Diest, Renaix,
  Menin, Grammont, Ninove, Lokeren, Zaventem, Diegem, Rhode-Saint-Genèse, Fourons, Beringen, Geel, Mol, Deinze, Eeklo, Wevelgem, Waregem`

/** Provinces and regions. A province that is called as its chief town is that town here. */
export const belgianRegions = `Brabant wallon, Brabant flamand, Brabant, Hainaut, Flandre-Occidentale, Flandre-Orientale, Flandre occidentale, Flandre orientale,
  Wallonie, Région wallonne, Flandre, Flandres, Région flamande, Bruxelles-Capitale, Région de Bruxelles-Capitale, Région bruxelloise,
  Fédération Wallonie-Bruxelles, Communauté germanophone, Cantons de l'Est, Wallonie picarde, Hesbaye, Condroz, Fagnes, Hautes Fagnes, Famenne,
  Gaume, Borinage, Ardenne, Entre-Sambre-et-Meuse, Pays de Herve, Pays noir, Tournaisis, Campine`

/** Towns of more than about fifty thousand inhabitants, and those that stand for the country's affairs. */
export const largeBelgianTowns = `Bruxelles, Anvers, Gand, Charleroi, Liège, Schaerbeek, Anderlecht, Bruges, Namur, Louvain, Mons, Molenbeek-Saint-Jean, Molenbeek, Malines,
  Alost, Ixelles, La Louvière, Uccle, Courtrai, Hasselt, Ostende, Tournai, Genk, Seraing, Roulers, Verviers, Mouscron, Louvain-la-Neuve, Wavre`
