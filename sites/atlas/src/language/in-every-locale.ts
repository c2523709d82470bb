import { DEFAULT_LOCALE, LOCALES } from './locale.ts'

interface StaticPath {
  readonly params?: Readonly<Record<string, string>>
  readonly props?: Readonly<Record<string, unknown>>
}

/** For `getStaticPaths` of a page under `src/pages/[...locale]/`: each of its paths once per language; without paths, the page itself. */
export function inEveryLocale<Path extends StaticPath>(paths: readonly Path[] = [{} as Path]): (Path & { params: Path['params'] & { locale: string | undefined } })[] {
  return LOCALES.flatMap((locale) => paths.map((path) => ({ ...path, params: { ...path.params, locale: locale === DEFAULT_LOCALE ? undefined : locale } })))
}
