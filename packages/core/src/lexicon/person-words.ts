const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** What stands before a person's name and is no part of it, folded, without full stop. */
export const HONORIFICS: ReadonlySet<string> = setOf('m mm mme mmes mlle mr mrs ms monsieur madame mademoiselle mesdames messieurs maitre me dr docteur docteure pr prof professeur professeure sir lord pere soeur abbe mgr')

/** Small words within a person's name, folded. */
export const PARTICLES: ReadonlySet<string> = setOf("de d' du des le la l' van von der den ter ten ben bin ibn al el da di dos do della y zu af ould ait")

/** Nouns for those whom one has, folded: « sa voisine X », « mon associé, X », « X, son frère ». */
export const KIN: ReadonlySet<string> = setOf(`
  frere freres soeur soeurs fils fille filles pere mere parents epoux epouse mari femme compagnon compagne conjoint conjointe cousin cousine oncle tante neveu niece ami amie amis amies copain copine copains copines pote potes gars collegue collegues
  associe associee associes associees beau-frere belle-soeur beau-pere belle-mere cadette cadet ainee aine benjamin benjamine jumeau jumelle jumeaux voisin voisine mentor complice complices camarade camarades compere comperes
  grand-pere grand-mere petit-fils petite-fille acolyte acolytes binome alter-ego eleve eleves`)

/** Nouns for people, of trade, office and company, that stand right before or after a person's name, folded. */
export const PERSON_CUES: ReadonlySet<string> = setOf(`
  ${[...KIN].join(' ')}
  entrepreneur entrepreneure entrepreneuse entrepreneurs ingenieur ingenieure ingenieurs journaliste journalistes ecrivain ecrivaine romancier romanciere auteur autrice auteure architecte artiste artistes plasticien plasticienne choregraphe comedien comedienne
  chanteur chanteuse cineaste danseur danseuse realisateur realisatrice musicien musicienne sculpteur sculptrice peintre poete dessinateur dessinatrice illustrateur illustratrice humoriste animateur animatrice
  designer designeuse developpeur developpeuse informaticien informaticienne codeur codeuse chercheur chercheuse chercheurs chercheuses physicien physicienne biologiste chimiste mathematicien mathematicienne astronaute economiste sociologue
  historien historienne philosophe psychologue geographe politologue urbaniste avocat avocate avocats medecin chirurgien chirurgienne infirmier infirmiere pharmacien pharmacienne veterinaire photographe graphiste
  blogueur blogueuse youtubeur youtubeuse consultant consultante etudiant etudiante etudiants doctorant doctorante lyceen lyceenne collegien collegienne apprenti apprentie ministre ministres senateur senatrice depute deputee deputes prefet prefete
  sous-prefet sous-prefete maire mairesse bourgmestre syndic syndique echevin echevine eurodepute eurodeputee conseiller conseillere conseillers elu elue elus recteur rectrice doyen doyenne proviseur proviseure principale
  patron patronne patrons dirigeant dirigeante dirigeants president presidente presidents copresident copresidente directeur directrice directeurs directrices codirecteur codirectrice fondateur fondatrice fondateurs fondatrices cofondateur cofondatrice cofondateurs cofondatrices
  co-fondateur co-fondatrice createur creatrice createurs gerant gerante cogerant cogerante responsable responsables secretaire tresorier tresoriere administrateur administratrice
  pdg p-dg p.-d.g dg dga ceo cto coo cfo cmo delegue deleguee adjoint adjointe adjoints vice-president vice-presidente porte-parole professeur professeure professeurs prof enseignant enseignante enseignants instituteur institutrice
  maitre maitresse homologue successeur predecesseur stagiaire salarie salariee ouvrier ouvriere employe employee technicien technicienne soudeur vendeur vendeuse commercial commerciale coach formateur formatrice animatrice fabmanager
  maraicher maraichere agriculteur agricultrice eleveur eleveuse vigneron vigneronne viticulteur viticultrice paysan paysanne boulanger boulangere menuisier artisan artisane commercant commercante libraire restaurateur restauratrice
  investisseuse mecene business-angel banquier banquiere notaire syndicaliste militant militante benevole coordinateur coordinatrice coordonnateur coordonnatrice charge chargee chef cheffe pilote ambassadeur ambassadrice
  sportif sportive joueur joueuse navigateur navigatrice skipper champion championne coureur cycliste nageur nageuse athlete quadragenaire trentenaire quinquagenaire sexagenaire septuagenaire jeune-homme riverain riveraine habitant habitante
  retraite retraitee citoyen citoyenne internaute lecteur lectrice client cliente usager usagere parrain marraine temoin correspondant correspondante redacteur redactrice chroniqueur chroniqueuse moniteur organisateur organisatrice
  agronome geologue botaniste oenologue geometre dentiste universitaire influenceur influenceuse apiculteur apicultrice ostreiculteur pecheur brasseur brasseuse patissier patissiere horloger horlogere luthier styliste linguiste archeologue
  climatologue oceanographe roboticien roboticienne inspecteur inspectrice commandant commandante colonel capitaine lieutenant juge magistrat magistrate procureur producteur productrice juriste`)

/** What only a person does, folded, in the third person: « X sourit », « rigole X ». */
export const PERSON_VERBS: ReadonlySet<string> = setOf(`
  sourit rit rigole plaisante soupire souffle murmure s'amuse grimace grogne lache raconte confie avoue hesite reve habite dort pleure s'esclaffe hausse hoche temoigne glisse enseigne etudie epouse retient se-souvient ironise peste tempere nuance
  rencherit abonde reconnait sourient rigolent racontent confient se-rejouit se-desole s'inquiete s'etonne s'interroge martele preside siege`)
