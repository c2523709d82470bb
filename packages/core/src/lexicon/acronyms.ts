import type { Piece } from './pieces.ts'

/** Written in capitals, and no name of an organization: kinds of companies, functions, techniques, units, diplomas, taxes; folded. */
const NOT_A_NAME_IN_CAPITALS: ReadonlySet<string> = new Set(
  `tpe pme eti tpi ong asbl sprl sarl sas sasu sa sci scop scic gie epci eurl gafa gafam btp
  pdg dg dga drh daf dsi ceo cto coo cfo cmo cio cdo rh vp ndlr dr pr mm
  it ti tic ntic ia ai iot hpc bim iam soc vr ar rv ra 3d 2d gps gsm sms mms usb wifi pc tv hd led lcd cd dvd ram cpu gpu api sdk ssii esn erp crm saas paas iaas iso html css xml json pdf url rss seo sea faq app ui ux qr rfid nfc adn arn irm co2 ch4
  btob btoc b2b b2c cac rd r&d ca tva csg pib pnb rsa smic rtt cdi cdd bac bts dut but mba phd ve vtc tgv ter rer zac zfu zi za bd av hlm vae hqe bbc co led oqtf
  lgv ptz ppp hdr teletravail open web wifi source btoc rgpd dsa dma kyc cnc vtt dj vj l1 l2 l3 m1 m2 ko vip opa opv ipo cobol java php sql usb3 api agtech cm1 cm2 ce1 ce2 cp ttc ht bp cs cedex usd eur chf gbp cad eu us usa uk ue ok non oui tel fax mail sav hs am pm tbc rsvp cv lol btw nb ps cf etc sos qi ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi`.split(/\s+/u),
)

/** Whether a word in capitals is one of these: « PME », « R&D », « O.N.G. »; « AdN », which has small letters too, is a name. */
export function isListedCapitals({ text, form }: Piece): boolean {
  return NO_NAMES.has(form) || (!/\p{Ll}{2}|\p{Ll}\p{Lu}/u.test(text) && (NOT_A_NAME_IN_CAPITALS.has(form) || NOT_A_NAME_IN_CAPITALS.has(form.replace(/[.&]/gu, ''))))
}

/** What is written with a capital and names nobody: techniques, contracts, epidemics; folded. */
const NO_NAMES: ReadonlySet<string> = new Set('open source pacs covid covid-19 coronavirus internet web wifi wi-fi bluetooth brexit smic agtech foodtech fintech medtech edtech greentech cleantech legaltech proptech deeptech insurtech blockchain bitcoin metavers'.split(' '))
