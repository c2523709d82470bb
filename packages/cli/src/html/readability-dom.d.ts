/** The small document of Readability itself, the one its tests and Firefox's reader use. It ships with the package, without types. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(markup: string, address?: string): object
  }
}
