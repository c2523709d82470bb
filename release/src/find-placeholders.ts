/** What `project.json` says of the project, and a release carries into every package and page. */
export interface ProjectFile {
  readonly name: string
  readonly repository: string
  readonly site: string
  readonly contact: string
  readonly publisher: string
  readonly host: string
}

/** Names that RFC 2606 and RFC 6761 keep for examples: nobody can own them. */
const RESERVED_HOST = /(?:^|[.@])(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/u
/** « à nommer », "to be named", a word left for later, or nothing. */
const UNSAID = /(?:^|\s)à (?:nommer|définir|compléter)\b|\bto be\b|\bTODO\b|^\s*$/iu

/** The fields that are still waiting for their value, in the order of the file; none when a release may go out. */
export function findPlaceholders(project: ProjectFile): string[] {
  return Object.entries(project).flatMap(([field, value]: [string, string]) => (UNSAID.test(value) || RESERVED_HOST.test(hostOf(value)) ? [field] : []))
}

function hostOf(value: string): string {
  return URL.canParse(value) ? new URL(value).hostname : value.trim()
}
