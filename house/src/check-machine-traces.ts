import type { RepositoryFile } from './repository.ts'

/** Where texts of the press stand as found, and what is cut from them. */
const quoted = /^(?:seeds|packages\/data\/records)\//

const traces: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // At the start of a word or after file://, not within another path or an address.
  { name: 'a path of a machine', pattern: /(?<![\w.~*/-])(?:file:\/\/)?\/(?:home|Users|root|work|tmp|private|mnt)\/[\w.-]+/ },
  // C:\a, where a is the folder of the users or of the documents
  { name: 'a path of a machine', pattern: /\b[A-Z]:\\+(?:Users|Documents)\b/ },
  // A host whose name holds "registry", after the two slashes of an address.
  { name: 'the address of a package registry', pattern: /\/\/(?:[\w-]+\.)*registry\.[\w.-]+/ },
  { name: 'the address of a package registry', pattern: /\/\/[^\s/"']*(?:artifactory|codeartifact|jfrog|nexus|verdaccio)[^\s"']*/ },
  { name: 'a token', pattern: /\bnpm_[A-Za-z0-9]{36}\b|_auth(?:Token)?\s*=\s*(?!x\b)\S/ },
]

/** Nothing of the machine where a file was written. */
export function checkMachineTraces(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => !quoted.test(path))
    .flatMap(({ path, text }) =>
      traces.flatMap(({ name, pattern }) => {
        const match = pattern.exec(text)
        return match === null ? [] : [`${path}:${text.slice(0, match.index).split('\n').length}: ${name}, "${match[0]}"`]
      }),
    )
}
