import fc from 'fast-check'
import { SEEDS } from './seeds.ts'

/** What pages of the French press are made of, the well-formed and the broken side by side. */
const FRAGMENTS: readonly string[] = [
  'Menu', 'Accueil > Économie', 'Partager', 'Facebook 318', 'x x x', 'Lire aussi : un autre article', 'Commentaires (2)', 'à écrit le 06/05/2015 à 13:33', 'Signaler', 'Votre email ne sera pas affiché', 'Sujets les + lus', '|', '© Le Journal 2016', 'À propos de Nova', 'Zoom sur le port', 'Crédits photos : A. Belloc',
  'Par Anne Belloc', 'Par · 26/12/2013', '@annebelloc', 'Anne Belloc', 'Propos recueillis par Paul Rey', 'Publié le 12/05/2016 à 18h06', 'A. B. : ', 'Pourquoi donc ?', 'Création : février 2014', '- un élément', '1. un autre', '(1) une note', '(*) une autre',
  'Anne Belloc', 'Paul Rey', 'Nova', 'Nova Sud', '#rives', 'Valmorin-Nord', 'président de Nova', 'le CRN', 'Montpellier', 'FrenchSouth.digital', 'Pierre Deniset',
  '« ', ' »', '«\u00A0', '\u00A0»', '“', '”', '"', "'", '’', '‘', '(', ')', '[', ']', '—', '–', '-', '…', '...', '.', ',', ';', ' :', ' ?', ' !', '·', '*', '**', '_', '`', '```', '#', '>', '<b>', '</b>', '![', '](', '---', '===', '&nbsp;', '\\', '{', '}', '{words}',
  ', explique Anne Belloc.', ', poursuit-elle', 'souligne-t-il', 'selon Paul Rey, ', 'Elle assure que ', 'déclare : ', ' dit-on',
  'le 12 mai 2016', '1er mai', 'mercredi 4 juin', 'lundi 31 février 2015', 'en 2015', 'février 2014', '12/05/2016', '99/99/9999', '04 67 00 00 00', '3 Mds €', '4 500 entreprises', 'hier',
  'Une phrase assez longue pour que la ligne passe pour un paragraphe, avec son point final et tout ce qui va avec.', 'Un titre de quatre mots', 'Un titre de quatre mots | Le site', 'le cluster numérique de la région',
  '\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\t', ' ', '  ', '\u00A0', '\u202F', '\u200B', '\uFEFF', '\0', '\u0007', '\u001B[31m',
  'é', 'e\u0301', '\u0301', '\u0327\u0301', 'œ', 'ﬁ', 'İ', 'ß', '🌱', '👩‍🌾', '🇫🇷', '\uD83C', '\uDF31', '\u202E', '\u{E0041}', '𝒜', '١٢', 'Ã©', 'ÃƒÂ©',
  '---\nurl: x\n---\n', '---\npublished: 2015-05-06\narticles:\n  - starts: Un\n---\n', '---\n[[[[', '---\n- un\n---\n',
]

const LINE_ENDS = ['\n', '\n', '\n\n', '\r\n', '\r', '\u2028']

/** Fragments in a row, most of them with a line end or a blank between. */
export const pressText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom('', ' ', ...LINE_ENDS)), { maxLength: 40 })
  .map((parts) => parts.map(([fragment, end]) => fragment + end).join(''))

/** Strings of any UTF-16 code units, lone surrogates and all. */
const anyText: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((units) => String.fromCharCode(...units)))

/** A cut of a seed, with a few pieces put in, taken out, doubled or moved. */
const mutatedSeed: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SEEDS.map(({ text }) => text)),
    fc.nat(),
    fc.integer({ min: 1, max: 2500 }),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 200 }), fc.constantFrom('insert', 'delete', 'double', 'move'), fc.constantFrom(...FRAGMENTS)), { maxLength: 6 }),
  )
  .map(([seed, from, length, changes]) => {
    const start = from % seed.length
    return changes.reduce((text, [place, size, change, fragment]) => {
      const at = place % (text.length + 1)
      const piece = text.slice(at, at + size)
      if (change === 'insert') return text.slice(0, at) + fragment + text.slice(at)
      if (change === 'delete') return text.slice(0, at) + text.slice(at + size)
      return change === 'double' ? text.slice(0, at) + piece + text.slice(at) : text.slice(0, at) + text.slice(at + size) + piece
    }, seed.slice(start, start + length))
  })

/** Bytes: any, of a text, of a text in other encodings, with some of them changed. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(fc.oneof(pressText, mutatedSeed), fc.constantFrom('utf-8', 'latin1', 'utf-16le'), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }))
    .map(([text, encoding, changes]) => {
      const encoded = Uint8Array.from(Buffer.from(text, encoding as BufferEncoding))
      for (const [at, byte] of changes) if (encoded.length > 0) encoded[at % encoded.length] = byte
      return encoded
    }),
)

/** All of them; what looks like a page comes most often. */
export const text: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: pressText }, { weight: 3, arbitrary: mutatedSeed }, { weight: 1, arbitrary: anyText })
