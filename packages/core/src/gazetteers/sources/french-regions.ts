/** The 22 regions of mainland France until 2015. Those of today come with the communes. */
export const regionsBefore2016 = `Alsace, Aquitaine, Auvergne, Basse-Normandie, Bourgogne, Bretagne, Centre, Champagne-Ardenne, Corse, Franche-Comté, Haute-Normandie,
  Île-de-France, Languedoc-Roussillon, Limousin, Lorraine, Midi-Pyrénées, Nord-Pas-de-Calais, Pays de la Loire, Picardie, Poitou-Charentes,
  Provence-Alpes-Côte d'Azur, Rhône-Alpes`

/** How the press writes regions beside their names. */
export const regionVariants = `PACA, Paca, Région Sud, AuRA, Aura, IDF, Centre-Val-de-Loire, région Centre, Midi-Pyrenées, Nord-Pas de Calais, Nord Pas-de-Calais, Aquitaine-Limousin-Poitou-Charentes,
  Alsace-Champagne-Ardenne-Lorraine, Auvergne Rhône-Alpes, Bourgogne Franche-Comté, Nord-Pas-de-Calais-Picardie, Languedoc-Roussillon-Midi-Pyrénées,
  Guyane, Nouvelle-Calédonie, Polynésie, Polynésie française, Wallis-et-Futuna, Saint-Pierre-et-Miquelon, Réunion, Île de la Réunion`

/** Names that departments had, and common short forms. */
export const departmentVariants = `Côtes-du-Nord, Loire-Inférieure, Charente-Inférieure, Seine-Inférieure, Basses-Alpes, Basses-Pyrénées, Seine-et-Oise, Collectivité européenne d'Alsace,
  Territoire-de-Belfort, Corse du Sud, Seine-Saint-Denis, Val d'Oise, Val de Marne, Alpes de Haute-Provence, Lot et Garonne, Tarn et Garonne`

/** Historic and natural regions, islands, coasts, ranges and valleys of France as the press names them. */
export const naturalRegions = `Agenais, Albigeois, Alpes, Alpes du Sud, Alpes du Nord, Alpilles, Angoumois, Anjou, Ardennes, Argoat, Armagnac, Armor, Artois, Aubrac, Aunis, Auxois, Avesnois,
  Baie de Somme, Baie de Saint-Brieuc, Barrois, Bassin parisien, Bassin d'Arcachon, Bassin minier, Béarn, Beauce, Beaujolais, Beauvaisis, Belle-Île, Berry, Bigorre, Blayais,
  Bocage normand, Bocage vendéen, Boulonnais, Bourbonnais, Bresse, Brie, Brière, Brocéliande, Bugey, Calaisis, Cambrésis, Camargue, Cap-Ferret, Cap Corse,
  Carladès, Caux, Cerdagne, Cévennes, Chalosse, Champagne, Champsaur, Chartreuse, Choletais, Combrailles, Comminges, Comtat Venaissin, Condroz,
  Conflent, Corbières, Cornouaille, Côte d'Albâtre, Côte d'Amour, Côte d'Argent, Côte d'Azur, Côte d'Émeraude, Côte d'Opale, Côte de Granit rose,
  Côte basque, Côte fleurie, Côte Vermeille, Cotentin, Couserans, Crau, Dauphiné, Dombes, Douaisis, Drouais, Dunkerquois, Entre-deux-Mers, Estérel,
  Faucigny, Fenouillèdes, Finistère Nord, Finistère Sud, Flandre française, Flandre maritime, Forez, Gascogne, Gâtinais, Gâtine, Gévaudan, Golfe du Lion,
  Golfe du Morbihan, Grésivaudan, Guérande, Haut-Bugey, Haut-Doubs, Haut-Jura, Haute-Bretagne, Haute-Ardèche, Haut-Languedoc, Hurepoix, Île d'Oléron,
  Île d'Yeu, Île de Ré, Île de Sein, Île de Groix, Île d'Ouessant, Île de Noirmoutier, Île de Bréhat, Îles du Ponant, Jura, Kochersberg, Labourd, Landes,
  Landes de Gascogne, Languedoc, Larzac, Lauragais, Lavedan, Léon, Livradois, Lomagne, Lozère, Lubéron, Luberon, Lyonnais, Mâconnais, Maine, Marais poitevin,
  Marais breton, Margeride, Massif central, Massif armoricain, Massif des Vosges, Maurienne, Mauges, Médoc, Mercantour, Minervois, Monts d'Arrée,
  Monts du Lyonnais, Mont-Blanc, Mont Blanc, Mont Ventoux, Ventoux, Mont Lozère, Montagne noire, Morvan, Nivernais, Normandie, Oisans, Outre-mer, Outre-Forêt,
  Ouche, Orléanais, Pays basque, Pays basque français, Pays bigouden, Pays cathare, Pays d'Auge, Pays d'Aix, Pays de Bray, Pays de Caux, Pays de Gex,
  Pays de Retz, Pays de Rennes, Pays de Brest, Pays de Lorient, Pays nantais, Pays niçois, Perche, Périgord, Périgord noir, Périgord vert, Petite Camargue,
  Piémont pyrénéen, Pévèle, Plateau de Saclay, Plateau de Millevaches, Poitou, Ponthieu, Provence, Provence verte, Presqu'île de Crozon, Presqu'île de Rhuys, Pyrénées,
  Quercy, Queyras, Rouergue, Roussillon, Roannais, Saintonge, Saclay, Sancerrois, Santerre, Saosnois, Saumurois, Savoie, Ségala, Sénonais, Sidobre, Sologne,
  Sophia Antipolis, Soissonnais, Soule, Sundgau, Tarentaise, Thiérache, Tinée, Touraine, Tregor, Trégor, Trièves, Trégor-Goëlo, Triangle vert,
  Valenciennois, Vallée de la Loire, Val de Loire, Vallée du Rhône, Vallée de Chevreuse, Vallée de l'Arve, Vallespir, Valois, Vannetais, Velay, Vendômois, Verdon,
  Vercors, Vermandois, Vexin, Vexin français, Vimeu, Vivarais, Vosges du Nord, Vosges, Woëvre, Xaintois, Grand Paris, Grand Lyon, Grand Toulouse, Petite couronne,
  Grande couronne, La Défense, Guyenne, Septimanie, Occitanie, Antilles, Antilles françaises, Caraïbes, Hauts-de-France, Grand Ouest, Grand Sud-Ouest`
