interface ToolchainLock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string; readonly hasInstallScript?: boolean }>>
}

/** tools/toolchain/package-lock.json: Node and pnpm by digest, from no particular address, without scripts. */
export function checkToolchainLock(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as ToolchainLock
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, locked]) => [
      ...(locked.integrity?.startsWith('sha512-') === true ? [] : [`${path} has no sha512 digest`]),
      ...(locked.resolved === undefined ? [] : [`${path} names an address, ${locked.resolved}`]),
      ...(locked.hasInstallScript === true ? [`${path} runs a script at install`] : []),
    ])
    .map((problem) => `tools/toolchain/package-lock.json: ${problem}`)
}
