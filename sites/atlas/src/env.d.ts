import type { Thing } from './structured-data/thing.ts'

declare global {
  namespace App {
    interface Locals {
      /** What the page is, in schema.org's words: a page and its components add to it, `src/middleware.ts` writes it. */
      structuredData: Thing[]
    }
  }
}
