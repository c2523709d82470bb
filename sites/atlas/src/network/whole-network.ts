import { byId, type Entity } from '@garrigue/data'
import { collectTies, type ClaimedTie } from './collect-ties.ts'
import { layOutNetwork, type NetworkDrawing } from './lay-out-network.ts'

export interface WholeNetwork {
  readonly ties: readonly ClaimedTie[]
  readonly drawing: NetworkDrawing<Entity>
}

let network: WholeNetwork | undefined

/** All that the records tie together, laid out once for every language: the forces take longer than all else that the page needs. */
export function wholeNetwork(): WholeNetwork {
  if (network) return network
  const ties = collectTies()
  const nodes = [...new Set(ties.flatMap(({ from, to }) => [from, to]))].flatMap((id) => byId(id) ?? [])
  network = { ties, drawing: layOutNetwork(nodes, ties) }
  return network
}
