import type { MentionKind } from '@garrigue/schema'
import { fold } from '../engine/fold.ts'
import type { Piece } from './pieces.ts'

/** Names as written, by what they name. An asterisk: also an ordinary word, so that it needs its capital from elsewhere than a sentence's start. */
const NAMES: Readonly<Partial<Record<MentionKind, string>>> = {
  organization: `
    Facebook|Twitter|LinkedIn|Instagram|YouTube|TikTok|Snapchat|WhatsApp|Pinterest|Google|Google+|Amazon|*Apple|Microsoft|IBM|Dell|HP|Intel|Nvidia|AMD|Oracle|SAP|Cisco|Samsung|Sony|LG|Huawei|Xiaomi|Nokia|Ericsson|Alcatel|Alcatel-Lucent|Lenovo|Netflix|Uber|Airbnb|airbnb|Deliveroo|PayPal|eBay|Alibaba|Tesla|SpaceX|OpenAI|Meta|Salesforce|Adobe|Mozilla|Wikipédia|Wikimedia|GitHub|GitLab|Spotify|Criteo|Dailymotion|BlaBlaCar|Leboncoin|Doctolib|OVH|OVHcloud|Dassault Systèmes|Capgemini|Atos|Sopra Steria|Sopra|Steria|Accenture|Deloitte|KPMG|EY|PwC|McKinsey|Gartner|Thales|Thales Alenia Space|Airbus|Airbus Helicopters|Airbus Defence and Space|Airbus Group|EADS|Astrium|Boeing|Safran|Turbomeca|Latécoère|Dassault|Dassault Aviation|Naval Group|DCNS|MBDA|Nexter|ATR|Liebherr|Continental|Bosch|Siemens|Schneider Electric|Legrand|STMicroelectronics|Soitec|Alstom|Bombardier|General Electric|Philips|ABB|Renault|PSA|Peugeot|Citroën|Stellantis|Michelin|Valeo|Faurecia|Toyota|Volkswagen|BMW|Caterpillar|ArcelorMittal|Saint-Gobain|Lafarge|Vinci|Bouygues|Bouygues Telecom|Eiffage|Spie|Engie|EDF|Enedis|ERDF|GDF Suez|GRDF|RTE|Veolia|Suez|Générale des Eaux|TotalEnergies|*Total|Areva|Orano|Framatome|Air Liquide|Solvay|Arkema|L'Oréal|LVMH|Kering|Hermès|Danone|Nestlé|Lactalis|Bonduelle|Carrefour|Auchan|*Leclerc|Decathlon|Leroy Merlin|Fnac|Darty|Ikea|*Casino|Cdiscount|Vente-privée|Veepee|La Redoute|Kiabi|Sanofi|Pierre Fabre|Laboratoires Pierre Fabre|Servier|Ipsen|bioMérieux|Novartis|Roche|Pfizer|*Orange|SFR|*Free|Iliad|Numericable|Altice|Completel|Zayo|Proximus|VOO|Belgacom|Swisscom|Bell|Vidéotron|Telus|Rogers|Hydro-Québec|Desjardins|Ubisoft|Gameloft|Ankama|CGI|SNCF|RATP|Keolis|Transdev|Air France|Air France-KLM|*La Poste|*Poste|CMA CGM|Geodis|DHL|FedEx|UPS|STEF|Crédit Agricole|BNP Paribas|Société Générale|Crédit Mutuel|Crédit Mutuel Arkéa|Banque Populaire|Caisse d'Epargne|Caisse d'Épargne|La Banque Postale|Natixis|CIC|LCL|Axa|Allianz|MAIF|Macif|Groupama|Malakoff|Amadeus|Itron|Gemalto|Oberthur|Ingenico|Worldline|Actia|Sigfox|Withings|Parrot|Netatmo|Aldebaran|Kaspersky|
    CNRS|Inserm|Inra|INRA|Inrae|INRAE|Inria|INRIA|I.N.R.I.A.|CEA|CEA-Leti|CEA Tech|CNES|Cnes|ESA|Nasa|NASA|Onera|Ifremer|Irstea|IRD|Cirad|BRGM|Ademe|ADEME|Anvar|Oséo|Bpifrance|BPI France|Caisse des Dépôts|Caisse des dépôts|Banque de France|BEI|Banque européenne d'investissement|Arcep|ARCEP|CNIL|Cnil|Afnor|ANSSI|CSA|Urssaf|URSSAF|Pôle emploi|Pôle Emploi|Apec|APEC|Medef|MEDEF|CGPME|CPME|CFDT|CGT|FO|Syntec|Syntec Numérique|French Tech|*La French Tech|Business France|Atout France|OCDE|OMS|ONU|Unesco|UNESCO|Unicef|Union européenne|Commission européenne|Parlement européen|Sénat|Assemblée nationale|Elysée|Bercy|Matignon|Education nationale|AFP|Cnet|CNET|LAAS|LAAS-CNRS|Irit|IRIT|Insee|INSEE|Ined|Ifop|Ipsos|Médiamétrie|Cerema|Météo-France|Santé publique France|
    HEC|Essec|ESSEC|ESCP|Edhec|EDHEC|EM Lyon|Epitech|Epita|Supinfo|Centrale|CentraleSupélec|Polytechnique|École polytechnique|Ecole polytechnique|Télécom Paris|Télécom ParisTech|Mines ParisTech|Insa|INSA|Isae|ISAE|ISAE-Supaero|Supaéro|Enac|ENAC|ENSEEIHT|Enseeiht|Sciences Po|Sciences-Po|Cnam|CNAM|Cesi|CESI|Simplon|Sorbonne|MIT|Stanford|Harvard|Berkeley|EPFL|ETH Zurich|HEC Montréal|UQAM|McGill|ULB|UCL|UCLouvain|ULiège|UMons|UNamur|KU Leuven|Unistra|Wild Code School|Emmaüs|Greenpeace|Croix-Rouge|Secours populaire|Restos du cœur|Unicef|Médecins sans frontières|Amnesty International|WWF|Simplon|Kodak|Heidelberg|Sodexo|Accor|Club Med|Renault Trucks|Nintendo|*Discord|Reddit|Twitch|*Zoom|*Slack|Deezer|Qwant|Mozilla|Qonto|BackMarket|Back Market|ManoMano|Vinted|Too Good To Go|Yuka|Bouygues Immobilier|Nexity|Suez Environnement|Dalkia|Vallourec|Usinor|Arcelor|Aperam|Eramet|Imerys|Verallia|Rexel|Sonepar|
    AWEX|Awex|Sambrinvest|Noshaq|Meusinvest|IDEA|IDETA|SPW|Forem|Le Forem|Agoria|Digital Wallonia|Agence du Numérique|Innosuisse|Fongit|SRI|Novo Nordisk|
    *Le Monde|*Libération|*Le Figaro|Les Echos|Les Échos|*La Tribune|La Croix|*Le Parisien|Le Point|L'Express|L'Obs|L'Usine nouvelle|L'Usine Nouvelle|Mediapart|Ouest-France|Ouest France|Sud Ouest|La Dépêche|La Dépêche du Midi|Midi Libre|La Provence|Nice-Matin|Var-Matin|Le Dauphiné libéré|Le Dauphiné Libéré|Le Progrès|La Voix du Nord|Le Télégramme|Presse Océan|Paris-Normandie|L'Est républicain|L'Est Républicain|Le Bien public|Les Dernières Nouvelles d'Alsace|DNA|L'Alsace|La Montagne|La Nouvelle République|Centre Presse|Le Soir|La Libre|La Libre Belgique|L'Echo|L'Avenir|RTBF|RTL|RTS|Le Temps|24 heures|La Tribune de Genève|Radio-Canada|La Presse|Le Devoir|Le Soleil|TF1|France 2|France 3|France 5|France Télévisions|France Bleu|France Inter|France Info|Radio France|Arte|Canal+|M6|BFM|BFM TV|BFM Business|TechCrunch|Wired|Forbes|Le Journal du Net|Scoop.it|Wikipedia`,
  work: `*Excel|PowerPoint|*Word|*Teams|*Windows|Android|iPhone|iPad|MacBook|Photoshop|WordPress|*Linux|Wikidata|Minecraft|Debian|Ubuntu|Firefox|Chrome|PostgreSQL|MySQL|iOS|Fortnite|Pokémon|Wikidata|OpenStreetMap|Netscape|Street View|Google Maps|Gmail|Photoshop|LibreOffice|Raspberry Pi|Arduino|Pokémon Go|ChatGPT`,
  place: `Silicon Valley|Grand-Duché|Hexagone|Mountain View|Palo Alto|Cap Canaveral|Île-de-France|Ile-de-France|Outre-Mer|Grand Est|Grand Paris|Massif central|Bassin parisien`,
  event: `CES|VivaTech|Viva Technology|Mobile World Congress|Web Summit|LeWeb|Slush|South by Southwest|SXSW|Salon de l'agriculture|Salon du Bourget|Mondial de l'automobile|Laval Virtual|Pecha Kucha|PechaKucha|TEDx|Startup Weekend|Start-up Weekend|Web2day|Festival de Cannes|Futur en Seine|Digiworld Summit|DigiWorld Summit|Fête de la science|Journées du patrimoine|Jeux olympiques|Coupe du monde|Tour de France`,
}

interface WellKnown {
  readonly kind: MentionKind
  readonly text: string
  readonly isWord: boolean
}

/** A found name: how many pieces it takes, what it names, and whether it is also an ordinary word. */
export interface WellKnownMatch {
  readonly count: number
  readonly kind: MentionKind
  readonly isWord: boolean
}

const MOST_PIECES = 6

const firstWords = new Set<string>()

let index: ReadonlyMap<string, readonly WellKnown[]> | undefined

function indexOf(): ReadonlyMap<string, readonly WellKnown[]> {
  if (index) return index
  const built = new Map<string, WellKnown[]>()
  for (const [kind, names] of Object.entries(NAMES) as [MentionKind, string][]) {
    for (const written of names.split('|')) {
      const text = written.trim().replace(/^\*/u, '')
      if (!text) continue
      const key = keyOf(text)
      firstWords.add(/^[^ ']*'?/u.exec(key)?.[0] ?? key).add(key.split(' ')[0] ?? key)
      built.set(key, [...(built.get(key) ?? []), { kind, text, isWord: written.trim().startsWith('*') }])
    }
  }
  index = built
  return built
}

function keyOf(text: string): string {
  return fold(text).replace(/' /gu, "'")
}

/** The longest well-known name that starts at a piece, or `undefined`. Letters must have the capitals of the list, accents aside. */
export function wellKnownAt(pieces: readonly Piece[], at: number): WellKnownMatch | undefined {
  const names = indexOf()
  // Nearly every word of a text starts no name of the list.
  if (!firstWords.has(pieces[at]?.form ?? '')) return undefined
  let key = ''
  let written = ''
  let best: WellKnownMatch | undefined
  for (let count = 1; count <= MOST_PIECES; count++) {
    const piece = pieces[at + count - 1]
    if (!piece || (count > 1 && !piece.spaced && !/['’ʼ]$/u.test(pieces[at + count - 2]?.text ?? ''))) break
    const gap = count > 1 && piece.spaced ? ' ' : ''
    key += gap + piece.form
    written += gap + piece.text
    const found = names.get(key)?.find(({ text }) => hasCapitalsOf(written, text))
    if (found) best = { count, kind: found.kind, isWord: found.isWord }
  }
  return best
}

/** « CES » is not « Ces », « Orange » is not « orange »; « Epitech » may be « EPITECH ». */
function hasCapitalsOf(written: string, listed: string): boolean {
  if (/^[\p{Lu}\d-]{2,4}$/u.test(listed)) return written === listed
  const words = written.split(/[\s-]+/u)
  return listed.split(/[\s-]+/u).every((word, at) => !isCapital(word) || isCapital(words[at] ?? ''))
}

function isCapital(word: string): boolean {
  const letter = /\p{L}/u.exec(word)?.[0] ?? ''
  return letter !== letter.toLowerCase()
}
