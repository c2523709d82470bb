/**
 * The countries of the world: the French names of CLDR (`Intl.DisplayNames` of Node 24), taken once, so that the compiled list does not change
 * with the version of Node. France's overseas regions stand with its regions.
 */
export const countries = `Andorre, Émirats arabes unis, Afghanistan, Antigua-et-Barbuda, Albanie, Arménie, Angola, Argentine, Autriche, Australie, Azerbaïdjan, Bosnie-Herzégovine,
  Barbade, Bangladesh, Belgique, Burkina Faso, Bulgarie, Bahreïn, Burundi, Bénin, Brunei, Bolivie, Brésil, Bahamas, Bhoutan, Birmanie, Myanmar,
  Botswana, Biélorussie, Belize, Canada, Congo-Kinshasa, République centrafricaine, Congo-Brazzaville, Suisse, Côte d'Ivoire, Chili, Cameroun, Chine, Colombie,
  Costa Rica, Cuba, Cap-Vert, Chypre, Tchéquie, Allemagne, Djibouti, Danemark, Dominique, République dominicaine, Algérie, Équateur, Estonie, Égypte, Érythrée,
  Espagne, Éthiopie, Finlande, Fidji, Micronésie, France, Gabon, Royaume-Uni, Grenade, Géorgie, Ghana, Gambie, Guinée, Guinée équatoriale, Grèce,
  Guatemala, Guinée-Bissau, Guyana, Honduras, Croatie, Haïti, Hongrie, Indonésie, Irlande, Israël, Inde, Irak, Iran, Islande, Italie, Jamaïque,
  Jordanie, Japon, Kenya, Kirghizstan, Cambodge, Kiribati, Comores, Saint-Christophe-et-Niévès, Corée du Nord, Corée du Sud, Koweït, Kazakhstan, Laos,
  Liban, Sainte-Lucie, Liechtenstein, Sri Lanka, Liberia, Lesotho, Lituanie, Luxembourg, Lettonie, Libye, Maroc, Monaco, Moldavie, Monténégro, Madagascar,
  Îles Marshall, Macédoine du Nord, Mali, Mongolie, Mauritanie, Malte, Maurice, Maldives, Malawi, Mexique, Malaisie, Mozambique, Namibie, Niger,
  Nigeria, Nicaragua, Pays-Bas, Norvège, Népal, Nauru, Nouvelle-Zélande, Oman, Panama, Pérou, Papouasie-Nouvelle-Guinée, Philippines, Pakistan, Pologne,
  Porto Rico, Portugal, Palaos, Paraguay, Qatar, Roumanie, Serbie, Russie, Rwanda, Arabie saoudite, Îles Salomon, Seychelles, Soudan, Suède, Singapour, Slovénie,
  Slovaquie, Sierra Leone, Saint-Marin, Sénégal, Somalie, Suriname, Soudan du Sud, Sao Tomé-et-Principe, Salvador, Syrie, Eswatini, Tchad, Togo, Thaïlande,
  Tadjikistan, Timor oriental, Turkménistan, Tunisie, Tonga, Turquie, Trinité-et-Tobago, Tuvalu, Taïwan, Tanzanie, Ukraine, Ouganda, États-Unis, Uruguay,
  Ouzbékistan, Vatican, Saint-Vincent-et-les-Grenadines, Venezuela, Viêt Nam, Vanuatu, Samoa, Kosovo, Yémen, Afrique du Sud, Zambie, Zimbabwe`

/** What the press also writes: older names, short and long forms, other spellings. Accents, hyphens and case do not count. */
export const countryVariants = `États-Unis d'Amérique, USA, US, Amérique, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord, Hollande, Vietnam, Viet-Nam, République tchèque,
  Tchécoslovaquie, Yougoslavie, URSS, Union soviétique, RDA, RFA, Bosnie, Herzégovine, Macédoine, Biélorussie, Bélarus, Corée, Centrafrique, Congo, RDC,
  République démocratique du Congo, République du Congo, Zaïre, Émirats, Île Maurice, EAU, Arabie Saoudite, Koweit, Bahrein, Bahrain, Irlande du Sud,
  République d'Irlande, Eire, Cité du Vatican, Saint-Siège, Palestine, Territoires palestiniens, Cisjordanie, Bande de Gaza, Sahara occidental, Kurdistan, Tibet,
  Hong Kong, Hong-Kong, Macao, Groenland, Îles Féroé, Gibraltar, Guernesey, Bermudes, Îles Caïmans, Îles Malouines, Malouines, Cap Vert, Burkina, Haute-Volta,
  Guinée-Conakry, Swaziland, Birmanie, Ceylan, Perse, Kirghizistan, Kirghizie, Ouzbekistan, El Salvador, Nouvelle-Guinée, Sultanat d'Oman, Trinidad, Tobago,
  Trinité, Grande Bretagne, Royaume Uni`
