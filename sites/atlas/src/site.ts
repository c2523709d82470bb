/** What the site says of itself beyond the records: the repository's project.json, given to the build by astro.config.ts. */
export interface SiteSettings {
  readonly name: string
  /** Where people write to correct, to complete, or to have something removed. */
  readonly contact: string
  /** Who publishes the site, for the « mentions légales ». */
  readonly publisher: string
  /** Who hosts it: name and address, which French law asks for. */
  readonly host: string
  /** Address of the repository. */
  readonly repository: string
}

declare const PROJECT: SiteSettings

export const site: SiteSettings = PROJECT
