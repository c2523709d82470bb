/** Things that are put together two by two, by their keys. */
export interface JoinedGroups {
  /** Puts two keys into one group; does nothing when the groups of both have a fixed key, unless it is the same. */
  readonly join: (one: string, other: string) => void
  /** The items in groups, each group in the order of the items, the groups in the order of their first item. */
  readonly groupsOf: <Item>(items: readonly Item[], keyOf: (item: Item) => string) => Item[][]
}

/** No key is joined yet. A group holds one fixed key at most, and is then known by it. */
export function joinedGroups(isFixed: (key: string) => boolean): JoinedGroups {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let at = key
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
      // Each key on the way is tied to the one after the next, so that no way stays long.
      const above = parents.get(up)
      if (above !== undefined) parents.set(at, above)
      at = up
    }
    return at
  }
  return {
    join(one, other) {
      const [left, right] = [rootOf(one), rootOf(other)]
      if (left === right || (isFixed(left) && isFixed(right))) return
      if (isFixed(left)) parents.set(right, left)
      else parents.set(left, right)
    },
    groupsOf(items, keyOf) {
      const groups = new Map<string, (typeof items)[number][]>()
      for (const item of items) {
        const root = rootOf(keyOf(item))
        const group = groups.get(root)
        if (group) group.push(item)
        else groups.set(root, [item])
      }
      return [...groups.values()]
    },
  }
}
