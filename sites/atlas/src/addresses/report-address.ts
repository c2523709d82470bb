/** What somebody reports something about. */
export interface Reported {
  /** Absolute address of the place on the site. */
  readonly url: string
  /** Id of the record. */
  readonly record: string
  /** Source and span of the passage, in characters of its text: `000_dbb4fe9b160f5f53 91-158`. */
  readonly span?: string
}

export interface ReportWords {
  readonly subject: (record: string) => string
  readonly body: (url: string, record: string, span: string | undefined) => string
}

/** Shortest match: `a@b.fr`. */
const MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/**
 * A letter to whoever keeps the site, with the record and the passage filled in: it needs no account anywhere. Undefined when project.json gives
 * no mail address.
 */
export function reportAddress(contact: string, { url, record, span }: Reported, words: ReportWords): string | undefined {
  if (!MAIL_ADDRESS.test(contact)) return undefined
  return `mailto:${contact}?subject=${encodeURIComponent(words.subject(record))}&body=${encodeURIComponent(words.body(url, record, span))}`
}
