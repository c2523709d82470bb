/** Frequent words that the dictionary lacks: elided forms as the tokens have them, and what has come into use since it was made. */
export const moreWords = `l d c j m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd hui etc ok
  adn autrice autrices blockchain blockchains blog blogs blogueur blogueurs blogueuse blogueuses burn business buzz chatbot chatbots cloud cluster clusters coach coaching cobot cobots codeur codeurs
  collab confinement coronavirus covid coworker coworkers coworking crowdfunding cryptomonnaie cryptomonnaies cyber cyberattaque cyberattaques cybersécurité data datacenter datacenters deal deals deeptech
  designer designers distanciel drone drones dématérialisation décarbonation décarbonée décarbonées décarboné décarbonés décarboner déconfinement déconsommation email emails entrepreneuriat entrepreneuriale
  entrepreneuriales entrepreneuriat écoquartier écoquartiers écosystème écosystèmes fablab fablabs féminicide féminicides fintech fintechs flyer followers foodtech freelance freelances gaming géolocalisation
  geek geeks hackathon hackathons hacker hackers hashtag hub hubs incubateur incubateurs incubé incubée incubés incubées influenceur influenceurs influenceuse influenceuses info infos internaute
  internautes internet intrapreneur intrapreneuriat intranet labo labos labs lab league lobbying low made makers maker malware marketing medtech meetup métavers microentreprise microentreprises mail mails mooc
  mobinaute mobinautes numérisation ong open parapharmacie pépinière pépinières perso pdg phishing pitch pitcher pitchs podcast podcasts post posts présentiel prépa prof profs rançongiciel rançongiciels réseautage rétropédalage
  robotique roboticien roboticiens scale scaleup scaleups selfie selfies serious smart smartphone smartphones sms spot start startup startupper startuppers startups station storytelling streaming street
  surf tablette tablettes techno technopole technopôle technopoles technopôles télétravail télétravailler télétravailleur télétravailleurs tiers trottinette trottinettes tuto tutos tweet tweets tweeter
  ubérisation up urbex vapotage vegan véganisme vidéoprojecteur visio visioconférence visioconférences web webinaire webinaires webmaster webzine wifi yuzu zad zadiste zadistes
  agroécologie agrivoltaïsme écoféminisme éolien éoliens greenwashing biodéchets biogaz méthaniseur méthaniseurs mobilités circulaire upcycling zonage recyclerie recycleries ressourcerie ressourceries
  cocréation codéveloppement codir comex copil cofondateur cofondateurs cofondatrice cofondatrices coprésident coprésidente coconstruction coconstruire coliving cohabiter codirecteur codirectrice
  edtech greentech biotech biotechs biotechnologie biotechnologies nanotechnologie nanotechnologies proptech legaltech regtech adtech healthtech agritech nouveautés`
