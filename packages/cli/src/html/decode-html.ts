import type { Message } from '@garrigue/schema'
import { foreignSignature } from '../files/foreign-signature.ts'
import { HTML_CAPS } from './html-caps.ts'
import { decodedAs, empty, notDecodable, notHtml, pageMessage, tooLarge } from './messages.ts'

/** The characters of a page, or why they cannot be read. */
export type DecodedHtml = { readonly html: string; readonly messages: readonly Message[] } | { readonly html?: never; readonly messages: readonly Message[] }

/** Labels of charsets, as the web takes them: what calls itself Latin-1 is Windows-1252. */
const CHARSETS: Readonly<Record<string, string>> = {
  'windows-1252': 'windows-1252',
  'cp1252': 'windows-1252',
  'x-cp1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'latin1': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  'latin9': 'iso-8859-15',
}

/** How much of a page may stand before its declaration of charset. */
const DECLARED_WITHIN = 4096

/** <meta charset=a, also within a content="text/html; charset=a" */
const META_CHARSET = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i

/**
 * Decodes a page: strict UTF-8, else the charset that a <meta> declares when it is Windows-1252 or ISO-8859-1/15. No byte is replaced:
 * what neither reads gives a message. A byte order mark is left out.
 */
export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  if (bytes.length > HTML_CAPS.bytes) return { messages: [pageMessage(tooLarge, { size: inMebibytes(bytes.length), most: inMebibytes(HTML_CAPS.bytes) })] }
  const head = Array.from(bytes.subarray(0, DECLARED_WITHIN), (byte) => String.fromCharCode(byte)).join('')
  if (head.trim() === '') return { messages: [pageMessage(empty)] }
  const other = foreignSignature(bytes)
  if (other !== undefined) return { messages: [pageMessage(notHtml, { what: other })] }
  const utf8 = strictly('utf-8', bytes)
  return utf8 === undefined ? decodeDeclared(bytes, head) : { html: utf8, messages: [] }
}

function decodeDeclared(bytes: Uint8Array, head: string): DecodedHtml {
  if (head.startsWith('\u00FF\u00FE') || head.startsWith('\u00FE\u00FF')) return refuse('la page est en UTF-16')
  const label = META_CHARSET.exec(head)?.[1]?.toLowerCase()
  if (label === undefined) return refuse('la page n’est pas en UTF-8 et ne déclare pas d’autre jeu de caractères')
  const encoding = CHARSETS[label]
  if (encoding === undefined) return refuse(`la page se déclare en « ${label} » sans l’être, ou ce jeu de caractères n’est pas lu`)
  const html = strictly(encoding, bytes)
  // These bytes stand for no character: the declaration is wrong, and so would the quotation be.
  if (html === undefined || /[\u0080-\u009F]/.test(html)) return refuse(`la page se déclare en « ${label} », mais des octets n’y ont pas de sens`)
  return { html, messages: [pageMessage(decodedAs, { encoding })] }
}

function refuse(reason: string): DecodedHtml {
  return { messages: [pageMessage(notDecodable, { reason })] }
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function inMebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.', ',').replace(/,0$/, '')
}
