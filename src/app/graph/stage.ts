// What the programs draw from: how each node and tie of the graph stands at the moment. A change of emphasis rewrites
// this, and not the graph, so that it costs sigma nothing.

import { fromBack, type Rank, Rank as rank } from './ranks.ts'
import type { Emphasis, Scene } from './scene.ts'
import type { Theme } from './theme.ts'

/** Nodes and ties go by their numbers: their places in the scene, and so in the graph made of it. */
export type Stage = {
  theme: Theme | null
  /** By how much all nodes are drawn smaller. */
  scale: number
  nodes: Uint8Array
  ties: Uint8Array
  /** How many of a tie's claims stand. */
  claims: Uint16Array
  /** Whether ties are left out, for the sake of the pace. */
  hurries: boolean
  /** Another number with each change. */
  version: number
}

export const emptyStage = (): Stage => ({
  theme: null,
  scale: 1,
  nodes: new Uint8Array(),
  ties: new Uint8Array(),
  claims: new Uint16Array(),
  hurries: false,
  version: 0,
})

type Light = { readonly nodes: ReadonlySet<string>; readonly ties: ReadonlySet<string> } | null

/** Ranks all nodes and ties of a scene; `pointed` is the one under the pointer. */
export function rankAll(
  stage: Stage,
  scene: Scene,
  { emphasis, light, pointed }: { emphasis: Emphasis | null; light: Light; pointed: string | null },
): void {
  const rankOf = (id: string, lit: ReadonlySet<string> | undefined): Rank => {
    if (emphasis?.selected.has(id)) return rank.chosen
    if (id === pointed) return rank.pointed
    if (!lit) return rank.plain
    return lit.has(id) ? rank.lit : rank.faint
  }
  stage.nodes = Uint8Array.from(scene.nodes, ({ id }) =>
    emphasis?.nodes.has(id) ? rankOf(id, light?.nodes) : rank.absent,
  )
  stage.claims = Uint16Array.from(scene.ties, ({ id }) => emphasis?.ties.get(id) ?? 0)
  stage.ties = Uint8Array.from(scene.ties, ({ id }, n) =>
    stage.claims[n] ? rankOf(id, light?.ties) : rank.absent,
  )
  stage.version++
}

/** How much a program of sigma's draws, and from what. */
type Room = {
  array: Float32Array
  capacity: number
  verticesCount: number
  readonly STRIDE: number
  readonly VERTICES: number
}

/** Makes room in a program for those that are there, and gives their numbers, from the back to the front. */
export function makeRoom(program: Room, ranks: Uint8Array): Uint32Array {
  const order = fromBack(ranks)
  program.array = new Float32Array(order.length * program.STRIDE)
  program.capacity = order.length
  program.verticesCount = order.length * program.VERTICES
  return order
}
