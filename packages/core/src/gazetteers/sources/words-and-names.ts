/**
 * First names that are also words of the dictionary, but that a capital letter makes a name nearly always, even where every word has one:
 * « Jean » is rarely the trousers, « Marie » rarely the verb.
 */
export const namesBeforeWords = `Alexandra Alexandrine Alvin Ana Anis Aubin Baptiste Barbara Benjamin Benoite Benoît Bernardin Bernardine Berthe Bill Boris Bosco Brandon Brigitte Camélia
  Cassandre Casimir Caroline Catherinette Célestin Charles Charlotte Clarisse Claude Clémentine Colette Collette Corneille Cyril Dan Daphné Denis Derrick Diane Dina Dora Dorien Doris
  Dimitri Egide Elise Elis Emeline Ester Eustache Félicie Firmin Fleuret Flore Florence Florent Florentin Florentine Florin Fritz Françoise Gaston Georges Germain Germaine
  Gille Gilles Gloria Guillaume Guillemette Gus Henri Henry Hilaire Horst Inès Jack Jacqueline Jacques Jacquot Jade Jan Jasmine Jean Jeanne Jeannette Jenny Jérôme Jérome Joseph Jules Julie
  Julien Julienne Kelvin Kenny Lana Laure Leila Léonard Léonie Lester Lise Lison Loris Lou Louis Louise Luis Lulu Madeleine Maël Marc Marcel Margot Margotte Maria Marie
  Marina Marion Mark Martial Matisse Max Maxime Maxwell Maya Mélodie Melchior Merlin Micheline Mina Moussa Nicodème Nicol Nadir Nina Octave Octavia Octavie Odette Olivier
  Oscar Pascal Pascale Patrice Patrick Paul Paulette Peter Philippine Polo Quentin Raoul Raphaël Régis René Renée Rosie Romane Robert Robin Richard Sabine Saturnin Septime Serge Servais
  Sidonie Solène Solen Spencer Sylvain Sylvestre Thibaude Thierry Tommy Ursuline Vanda Véronique Victoria Victorien Vincent Virginie Yvette Zoé Zéphyr Anselme Ambroise Emma
  Eugène Edmond Félicien Gaspard Hortensia Jacquard Joël Léon Lucien Marius Mathilde Michel Nicolas Noémie Prosper Rosa Rosette Sandra Suzette Théodore Valentin Valentine
  Victor Xavier Guy Simon Ève Élise Hugo Alice Agathe Adam Abel Amélie Adonis Kamala Linette Lino Lias Lia Lisa Lysa Matis Mathis Mélisse Moïse Nadia Nouba Orna Perla
  Primo Samba Sati Sibylle Timon Vanna Viola Casimir Chérif Carmen Cheikh Khan Ève Melba Mayes Maye Loran Janine Hector Hannibal Eléonore Eleonore`

/** Entries of the list of first names that are no first name in a French text: function words, titles, peoples, places, months of other calendars. */
export const noFirstNames = `A Ah Ai Ait Al Ales Alias Alla An Ange-ou Ans Ante Anti Are Armant Armon As Au Aux Avec Bah Baver Baye Bey Boy Bulle Bran Bu By C Can Ce Ces Che Christ Ci Circoncis Constat
  Cours D Dama Dans De Del Demis Den Des Devis Di Dit Dite Divan Do Don Dominion Du El Elle En Es Est Et Expédie Ha Hai Imam Ion Islam Ive Ives Iles Inde J Jais Je Job L La Laid Lady Laie Laissa Lama
  Las Laye Le Les Leur Levent Li Lie Lies Lieu Lui M Ma Mac Mai Mais Male Mali Malle Malte Man Mana Mande Maniere Manille Maori Maoris Mari Marge Masse Massa Mat Mate Mats Mc Md Me Meme Mena Mes Mesa Messie
  Meta Metis Metisse Mi Mica Mile Miles Mire Mise Miss Mon Monder N Na Naja Ne Né Ni No Nos Notre Nous O Oh On Or Orient Os Ou Où Oui Ours Outre Papa Pape Par Pas Pasteur Peu Phi Plus Pole Pour Princesse Prime
  Primitive Qu Que Qui R Rabat Rabbi Rade Rame Redan Regent Remise Ri Rime Rimes Roque S Sa Sahel Sai Sainte Saint Saint-Pierre Sais Salle Salles Sans Sang Se Sénateur Second Sema Sens Ses Si Sie Sin Sire So Soit
  Sol Sole Solin Soma Son Sondes Soule Sous St Steward Su Suis Sur Swahili Sy T Ta Tala Tan Tapa Tata Te Tel The Tian Tien Tiens To Toi Tome Ton Top Tous Tout Toute Tri Tu Tuba Tut Un Une Us Va Val Valence Valent Venant Vers Vi
  Vie Vivier Voile Vos Votre Vous Vu Vue Y Yen You Zen Zone Zones Sixte-Quint Nirvana Soda Chine China Brésil Texane Toscan Toscane Egyptienne Hellene Hindou Caprice Swing Symphonie Karma Lira Resigne Reserve Real Rais Raid Rainier-la
  Annonciation Assomption Ascension Conception Concession Consolation Destinee Edita Edite Eclair Entre Ere Feras Fais Exaucé Genie Gorge Guide Hale Heritier Hoche Idem Idée Juin Juillet Laissez Lange Lance Lido Lion Liberté Lourd Lourde Lourdes
  Marine-Le Martyr Milan Moche Mignonne Orgées Padoue Promise Promesse Primose Purification Rabbin Ramadan Relique Sale Saké Saki Saleté Sali Salami Sérum Sud Nord Est Ouest Tombe Toque Terri Visitation Vida Veda Voltaire Zaouia`

/** First names that the dictionary lacks as words, but that are a country, a town, a month or a thing when they stand alone. */
export const namesAlsoOtherwise = `France Paris Lorraine Chine Florida Brooklyn Israël Asia India Kenya Italia Dakota Savannah Sydney Vienna Geneva Dallas Austin Virgin Avril Mars Janvier Février Dimanche Samedi
  Clément Pierre Prune Rose Victoire Constant Désiré Noël Pascal-le Toussaint Europe Océane Marine Constance Aurore Romain Colombe Reine Olive Aimé Aimée Parfait Modeste Juste Prudence Espérance`
