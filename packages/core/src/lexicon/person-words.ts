const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** What stands before a person's name and is no part of it, folded, without full stop. */
export const HONORIFICS: ReadonlySet<string> = setOf('m mm mme mmes mlle mr mrs ms monsieur madame mademoiselle mesdames messieurs maitre me dr docteur docteure pr prof professeur professeure sir lord pere soeur abbe mgr')

/** Small words within a person's name, folded. */
export const PARTICLES: ReadonlySet<string> = setOf("de d' du des le la l' van von der den ter ten ben bin ibn al el da di dos do della y zu af ould ait")

/** Nouns of kinship and of company that stand right before a person's name: « son frère Paul », « ses soeurs Zoé et Margaux Petit ». */
export const PERSON_CUES: ReadonlySet<string> = setOf(`
  frere freres soeur soeurs fils fille pere mere epoux epouse mari femme cousin cousine ami amie amis collegue associe associee associes beau-frere belle-soeur cadette cadet ainee aine jumeau jumelle
  entrepreneur entrepreneure entrepreneuse ingenieur ingenieure journaliste ecrivain ecrivaine romancier romanciere architecte artiste chorographe choregraphe comedien comedienne chanteur chanteuse cineaste danseur danseuse
  designer developpeur developpeuse informaticien informaticienne chercheur chercheuse physicien physicienne economiste sociologue historien historienne philosophe avocat avocate medecin photographe graphiste
  blogueur blogueuse consultant consultante etudiant etudiante doctorant doctorante ministre senateur senatrice depute deputee prefet prefete maire bourgmestre echevin echevine eurodepute eurodeputee conseiller conseillere
  patron patronne dirigeant dirigeante president presidente directeur directrice fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice createur creatrice gerant gerante responsable animateur animatrice secretaire tresorier tresoriere
  pdg p-dg dg ceo cto coo cfo delegue deleguee adjoint adjointe vice-president vice-presidente professeur professeure enseignant enseignante homologue successeur predecesseur stagiaire maraicher maraichere agriculteur agricultrice eleveur eleveuse`)
