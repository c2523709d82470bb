/** A person whom a text gives a function. */
export interface RoleHolder {
  readonly person: string
  /** Stem of the function's head word. */
  readonly role: string
  /** Entity of the organization or the place in which it is held, where the text says so. */
  readonly body: string | undefined
  /** Index of the article. */
  readonly article: number
  /** Where the text says it. */
  readonly start: number
}

/** Who holds what, looked up without going through all that a page says. */
export interface RoleHolders {
  /** Those who hold one of these functions, each once for each body and article, in the order in which the page says so. */
  of(...roles: readonly string[]): readonly RoleHolder[]
  /** Those who hold any function in an organization or a place. */
  at(body: string): readonly RoleHolder[]
}

/** So many are kept of each function and of each body: where there are more, nobody is meant. */
const MOST = 200

const NOBODY: readonly RoleHolder[] = []

export function indexRoleHolders(holders: readonly RoleHolder[]): RoleHolders {
  const byRole = new Map<string, RoleHolder[]>()
  const byBody = new Map<string, RoleHolder[]>()
  const seen = new Set<string>()
  for (const holder of holders) {
    const key = [holder.person, holder.role, holder.body ?? '', holder.article].join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    add(byRole, holder.role, holder)
    if (holder.body !== undefined) add(byBody, holder.body, holder)
  }
  return {
    of: (...roles) => (roles.length === 1 ? (byRole.get(roles[0] ?? '') ?? NOBODY) : roles.flatMap((role) => byRole.get(role) ?? [])),
    at: (body) => byBody.get(body) ?? NOBODY,
  }
}

function add(map: Map<string, RoleHolder[]>, key: string, holder: RoleHolder): void {
  const known = map.get(key)
  if (!known) map.set(key, [holder])
  else if (known.length < MOST) known.push(holder)
}
