/**
 * First names that are also frequent words or family names, but that a capital letter makes a name nearly always, even where every word has one:
 * « Jean » is rarely the trousers, « Marie » rarely the verb.
 */
export const namesBeforeWords = `Alexandra Alvin Ana Baptiste Benjamin Benoît Bill Bosco Brandon Charlotte Dan Daphné Denis Derrick Diane Dina Dora Doris Egide Elise Ester
  Florence Fritz Germain Germaine Gilles Gloria Guillaume Gus Henry Horst Jack Jacques Jade Jan Jean Jenny Joseph Jules Julien Kelvin Laure
  Léonard Lester Lise Louis Luis Lulu Madeleine Marc Maria Marie Marina Mark Martial Max Maxime Maxwell Maya Mélodie Merlin Mina Nicodème
  Octave Octavia Olivier Oscar Pascal Patrice Paulette Peter Polo René Renée Rosie Robert Robin Richard Sabine Saturnin Septime Serge Servais
  Spencer Sylvain Tommy Véronique Victoria Virginie Rosa Moïse Primo Viola Chérif Khan Ben Bob César Gui Pieter Lev Tomas Toma Napoléon Jésus
  Tarzan Hercule Mélusine Macha Demet Marguerite Jasper Lori Li Tan Do
  Anicet Anselme Athanase Blaise Boniface Calixte Césaire Dieudonné Donat Eustache Faustin Gauvain George Gervaise Gratien Ignace Lancelot Magloire
  Melchior Nestor Placide Séverin Sulpice Sylvestre Valère Conan Clary Godefroy Thiébaut Perrette Denise Hélias Arnault Tuan`

/** Entries of the lists of first names that are none in a French text: function words, titles, peoples, countries, things. */
export const noFirstNames = `Ah Ai Ales Alias Alla An Ante Armant Armon Bah Baver Baye Boy Bulle Bran By Che Circoncis Dama De Del Demis Den Devis Di Divan
  Dominion El Elle Expédie Ha Hai Imam Ive Ives Iles Inde Jais L La Laid Lady Laissa Lama Laye Le Lie Lies M Ma Mac Mai Male Mali Malle
  Malte Man Mana Mande Manille Maori Maoris Mari Marge Massa Mate Mats Mc Md Mena Messie Meta Metis Metisse Mi Mica Mile Monder N Na
  Naja Or Orient Ours Papa Pape Pasteur Phi Pole Princesse Prime Primitive Rabat Rabbi Rade Redan Regent Remise Rime Rimes Roque Sa Sahel Sai
  Sainte Saint Saint-Pierre Salle Sang Sénateur Second Sema Si Sire So Sole Solin Soma Son Sondes Soule St Steward Su Swahili Sy Tala Tapa
  Tata The Tien To Tome Tu Tuba Va Valence Venant Vi Vivier Vu Y You Zen Nirvana Soda Chine China Brésil Texane Toscan Toscane Egyptienne
  Hellene Hindou Caprice Swing Symphonie Karma Lira Rais Raid Annonciation Assomption Concession Consolation Destinee Edita Edite Feras
  Fais Exaucé Genie Gorge Guide Hale Heritier Hoche Idem Lange Lido Lion Liberté Lourde Lourdes Martyr Moche Mignonne Padoue
  Promise Promesse Purification Relique Saki Saleté Sali Salami Tombe Terri Visitation Vida Veda Voltaire Zaouia Agit Aires Alfa Alpha Anonyme
  Art Boston Chaines Chance Court Courte Cris Dieu Diva Girons Great Gloire Idylle Kan Kyrie Layon Leu Love Merveille Nonce Ide Lis
  Libre Liberty Libera Rut Rea Sait Tais Renne Rada Rima Sima Taira Vina Cire Benie Aise Aines Ecrin Emane Pomme Sacra Santé Saule
  Roc Rock Rares Racine Precieux Premier Principe Précieuse Providence Buse Honoree Berline Bonne Harmonie Romance Maman Baba Dame Duc
  Nativité Immaculée Incarnation Gène Gènes`

/** First names that the dictionary lacks as words, but that are a country, a town, a day, a firm or somebody well known when they stand alone. */
export const namesAlsoOtherwise = `France Florida Brooklyn Israël Asia India Kenya Italia Dakota Savannah Sydney Vienna Geneva Dallas Austin Dimanche Samedi Europe Océane
  Chanel Clinton Curie Dior Élysée Engie Insa Isae Kennedy Mandela Nissan Numa Reagan Sony Zara Macdonald Disney Tesla Chrysler Mercedes Cameron`

/** Entries of the dictionary that are somebody's or something's name whenever the press writes them: « une toile de hollande » is not news. */
export const noWords = `airbus axa blair coca fayard fiat hachette havas hidalgo hollande martini monoprix rousseau voltaire xi`

/** First names of people in the news that the lists lack. */
export const moreFirstNames = `Sundar Narendra Keir Mette Wouter Joost Geert Maarten Xi Kylian Volodymyr Oleksandr Dmytro Andriy Olena Kaja Sanna Jens Magdalena Katalin Péter Donatella`
