interface NpmLock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string; readonly hasInstallScript?: boolean }>>
}

/** A package-lock.json, of which there are few (tools/toolchain, test/runtimes): everything by digest, from no particular address, without scripts. */
export function checkNpmLock(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as NpmLock
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, locked]) => [
      ...(locked.integrity?.startsWith('sha512-') === true ? [] : [`${path} has no sha512 digest`]),
      ...(locked.resolved === undefined ? [] : [`${path} names an address, ${locked.resolved}`]),
      ...(locked.hasInstallScript === true ? [`${path} runs a script at install`] : []),
    ])
}
