// What draws the links and knows where they are on the screen. Those of a corpus are straight lines (links.ts); those of opened
// graphs, which bend, go round and have arrows and names, are drawn by another, fetched with the first of them (shaped/).

import type { EdgeProgramType } from 'sigma/rendering'
import type { Disc } from '../../graph/index.ts'
import type { RenderBuffers } from './buffers.ts'
import type { NameRequest } from './names.ts'
import type { Rank } from './ranks.ts'
import type { LinkData, NodeData, Point, SceneLink } from './scene.ts'

/** Where a node is on the screen, and how large, by its id; in pixels. */
export type NodesOnScreen = {
  readonly place: (id: string) => Point
  readonly radius: (id: string) => number
}

export type LinkLayer = {
  /** The WebGL program that draws the links that the buffers hold. */
  readonly program: (buffers: RenderBuffers) => EdgeProgramType<NodeData, LinkData>
  /** How far a point on the screen is from a link, in pixels. */
  readonly distance: (point: Point, link: SceneLink, nodes: NodesOnScreen) => number
  /** Where the name of a link belongs. */
  readonly anchor: (link: SceneLink, nodes: NodesOnScreen) => Disc
  /** What of these links is named, and what else names keep clear of. */
  readonly names: (
    links: Iterable<readonly [SceneLink, Rank]>,
    nodes: NodesOnScreen,
  ) => readonly NameRequest[]
}
