/**
 * Places that are also a word, a first name or a surname, but that a capital letter makes a place nearly always. All other places whose name
 * is one of those need a cue (« à », « ville de »): Lent, Confort, Guise.
 */
export const placesBeforeWords = `Paris, Nantes, Rennes, Bordeaux, Cannes, Vannes, Angers, Limoges, Périgueux, Rodez, Alès, Mâcon, Castres, Valenciennes, Cambrai, Douai, Calais, Vichy, Moulins, Guéret,
  Grasse, Menton, Anglet, Lourdes, Montmorency, Fontainebleau, Étampes, Sarcelles, Colombes, Sèvres, Sceaux, Pantin, Trappes, Châteaubriant, Fougères, Vitré, Cavaillon, Carpentras,
  Nancy, Lens, Liévin, Pau, Annecy, Albi, Fréjus, Massy, Antony, Orly, Royan, Dinan, Vernon, Roanne, Meylan, Nouméa, Nice, Narbonne, Marseille, Bayeux, Rochefort, Bourges, Beaune, Dijon,
  Besançon, Dreux, Toulouse, Lunel, Blois, Rezé, Cholet, Chaumont, Laval, Verdun, Metz, Beauvais, Noyon, Thiers, Bron, Lyon, Avignon, Montreuil, Chambéry, Grenoble, Dax, Auch, Foix, Agen,
  Le Mans, Le Havre, La Rochelle, La Ciotat, Le Creusot, Le Cannet, Le Bouscat, La Flèche, Les Ulis, Les Mureaux, Le Vésinet, La Courneuve, Les Abymes, Le Lamentin, Le Bourget, La Seyne,
  Lille, Brest, Caen, Rouen, Reims, Troyes, Tarbes, Toulon, Nîmes, Montpellier, Perpignan, Béziers, Sète, Arles, Nevers, Vesoul, Belfort, Colmar, Mulhouse, Vierzon, Saumur, Évreux, Lorient, Quimper,
  Morlaix, Lannion, Guingamp, Labège, Bruxelles, Namur, Liège, Mons, Charleroi, Louvain, Gand, Anvers, Bruges, Genève, Lausanne, Berne, Zurich, Fribourg, Montréal, Québec, Londres, Madrid, Lisbonne,
  Rome, Milan, Turin, Venise, Florence, Berlin, Munich, Moscou, Tokyo, Pékin, Shanghai, Washington, New York, Boston, Chicago, Los Angeles, San Francisco, Tunis, Alger, Rabat, Dakar, Beyrouth,
  Jérusalem, Le Caire, Vienne, Prague, Kiev, Athènes, Oslo, Stockholm, Copenhague, Helsinki, Dublin, Sydney, Melbourne, Istanbul, Ankara, Bagdad, Téhéran, Damas, Dubaï, Doha,
  Hanoï, Séoul, Bangkok, Manille, Bombay, Calcutta, Rio, Lima, Mexico, La Havane, Genk, Bogota, Brasilia, Buenos Aires, Kinshasa, Abidjan, Bamako, Niamey, Lomé, Cotonou,
  France, Chine, Inde, Suisse, Belgique, Allemagne, Italie, Espagne, Angleterre, Grande-Bretagne, Turquie, Grèce, Géorgie, Colombie, Brésil, Japon, Canada, Portugal, Pérou, Maroc, Liban, Israël,
  Mali, Tchad, Niger, Togo, Malte, Chypre, Cuba, Bolivie, Argentine, Chili, Panama, Kenya, Soudan, Yémen, Iran, Irak, Pakistan, Népal, Laos, Vietnam, Gabon, Congo, Algérie, Tunisie, Égypte, Libye, Russie,
  Pologne, Hongrie, Roumanie, Bulgarie, Serbie, Croatie, Suède, Norvège, Finlande, Danemark, Islande, Irlande, Écosse, Europe, Afrique, Asie, Océanie, Amérique, Amériques, Alsace, Bretagne, Normandie, Bourgogne, Auvergne,
  Corse, Lorraine, Aquitaine, Occitanie, Limousin, Picardie, Provence, Savoie, Vendée, Gironde, Bavière, Saxe, Toscane, Lombardie, Andalousie, Catalogne, Galice, Aragon, Castille, Californie,
  Texas, Floride, Virginie, Wallonie, Flandre, Flandres, Ardèche, Ariège, Aveyron, Charente, Corrèze, Dordogne, Eure-et-Loir, Finistère, Gers, Guadeloupe, Guyane, Hérault, Isère, Jura,
  Landes, Loiret, Lozère, Martinique, Mayenne, Mayotte, Meurthe-et-Moselle, Morbihan, Moselle, Nièvre, Sarthe, Vaucluse, Vosges, Yonne, Yvelines, Essonne, Haute-Garonne, Drôme, Doubs, Cantal, La Réunion,
  Béarn, Camargue, Cévennes, Languedoc, Roussillon, Périgord, Poitou, Berry, Quercy, Touraine, Anjou, Gascogne, Dauphiné, Médoc, Lubéron, Luberon, Vercors, Verdon, Sologne, Bresse, Larzac, Lauragais,
  Hainaut, Crète, Sicile, Sardaigne, Crimée, Donbass, Sibérie, Balkans, Caucase, Benelux, Scandinavie, Maghreb, Sahel, Arctique, Antarctique, Baléares, Canaries, Majorque, Bali, Java, Bengale, Himalaya,
  Oxford, Odessa, Sofia, Brême, Trèves, Malaga, Alicante, Porto, Gênes, Pise, Vérone, Padoue, Parme, La Haye, Bréda, Erevan, Bakou, Haïfa, Nazareth, Tripoli, Palmyre, Riyad, Médine, Sanaa, Aden, Alexandrie, Oran, Zanzibar,
  Le Cap, Madras, Colombo, Nankin, Lhassa, Kobe, Kazan, Manhattan, Brooklyn, Houston, Dallas, Denver, Kingston, La Paz, Santiago, Asuncion, Tournai, Gatineau, Lévis, Joinville, Bristol, Brighton, Derby, Dundee, Preston,
  London, Valencia, Sevilla, Zaragoza, Philadelphia, Memphis, Portland, Orlando, Baghdad, Philadelphie, La Valette, Saïda, Gaza, Chiraz, Samara, La Romana,
  Albanie, Bénin, Équateur, Fidji, Guinée, Oman, Philippines, Seychelles, USA, Macédoine, Zaïre, Émirats, Ceylan, Anatolie, Bohême, Navarre, Açores, Madère, Piémont, Pouilles, Brandebourg, Louisiane, Alabama, Arizona, Tennessee,
  Indiana, Montana, Hawaï, Hawaii, Maryland, Méditerranée, Golan, Sinaï, Brabant, Fagnes, Gaume, Grisons, Valais, Chablais, Alberta, Alpes, Forez, Morvan, Velay, Valois, Ségala, Santerre, Palatinat, Sarre, Hesse, Caraïbes, Caraïbe,
  Sahara, Labrador, Ponthieu, Gâtine, Emmental, Pouilles, Loire, Calvados, Marne, Aude, Var, Orne, Cusset, Cognac, Tulle, Chantilly, Argentan, Coulommiers, Elbeuf, Houilles, Pertuis, Frontignan, Sassenage, Gagny, Bailleul, Halluin, Les Herbiers, Les Lilas,
  Clermont, Betton, Chantepie, Muret, Cluses, Dole, Sorgues, Valence, Châtillon, Bonneville, Marly, Bruz, Cesson, Gardanne, Istres, Vienne, Luxembourg, La Défense`

/** Places whose name is more often that of a person or of a firm. */
export const placesAlsoOtherwise = 'Hollande, Suez, Toyota, Vittel, Volvic, Chirac, Obama, Monsanto, Bercy, Amazon, Evian, Nokia, Darwin, Victoria'
