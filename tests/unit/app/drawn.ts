// The real graph as it stands on a screen, without a browser: framed as a whole, with names as wide as they are in the page,
// or nearly.

import { sceneOf } from '../../../src/app/graph/telling.ts'
import { radius } from '../../../src/app/render/built.ts'
import { type Named, type Written, writeNames } from '../../../src/app/render/names.ts'
import { rimPx, toName } from '../../../src/app/render/naming.ts'
import { Rank, sizeOfNode } from '../../../src/app/render/ranks.ts'
import { boxOf, placesOf } from '../../../src/app/render/scene.ts'
import type { Theme } from '../../../src/app/render/theme.ts'
import { egoNetwork, looks, type Mode, makeEdition, shapeReach } from '../../../src/graph/index.ts'
import type { EntityId, Language } from '../../../src/model/index.ts'
import { nameIn } from '../../../src/words/index.ts'
import { corpus, index, projections } from '../graph/real.ts'

export const theme: Theme = {
  name: 'light',
  paper: '#fbfaf7',
  ink: '#1d1b18',
  accent: '#9a3412',
  tie: '#b9b1a4',
  tieLit: '#756c60',
  font: 'sans-serif',
}

/** What a canvas tells of widths: as wide as Source Sans 3 has them, within a few percent. */
export const ruler = {
  font: '',
  measureText(this: { font: string }, text: string) {
    const [, weight, size] = /^(\d+) ([\d.]+)px/.exec(this.font)!
    const ems = [...text].map(character =>
      /[iljt.,'’:()|!\s]/.test(character)
        ? 0.26
        : /[mwMW]/.test(character)
          ? 0.8
          : /[A-Z]/.test(character)
            ? 0.58
            : 0.5,
    )
    return {
      width: ems.reduce((sum, em) => sum + em, 0) * Number(size) * (Number(weight) > 600 ? 1.05 : 1),
    }
  },
} as unknown as CanvasRenderingContext2D

const { positions } = makeEdition(corpus)

type Asked = {
  readonly mode: Mode
  readonly language: string
  readonly size: { readonly width: number; readonly height: number }
  readonly select?: string
}

/** All nodes as they are drawn, and the names that found a place. What is selected is framed with its neighbours. */
export function drawn({ mode, language, size, select }: Asked): {
  readonly nodes: readonly (Named & { readonly weight: number; readonly rank: Rank })[]
  readonly names: readonly Written[]
} {
  const projection = projections[mode]
  const scene = sceneOf(index, projection, placesOf(positions[mode]), {
    nameOf: id => nameIn(index, id, language as Language),
    language: language as Language,
  })
  const lit = select ? egoNetwork(projection, [select as EntityId]).nodes : null
  const framed = scene.nodes.filter(({ id }) => lit?.has(id as EntityId) ?? true)
  const box = boxOf(framed)
  const zoom = Math.min((size.width - 128) / box.width, (size.height - 160) / box.height, lit ? 1 : Infinity)
  const scale = Math.min(1, Math.max(0.35, Math.sqrt((size.width * size.height) / scene.nodes.length) / 100))
  const nodes = scene.nodes.map(node => {
    const rank = lit === null ? Rank.plain : lit.has(node.id as EntityId) ? Rank.lit : Rank.faint
    const at = {
      x: size.width / 2 + (node.x - box.x) * zoom,
      y: size.height / 2 - (node.y - box.y) * zoom,
    }
    const place = node.id === select ? Rank.chosen : rank
    return {
      ...node,
      at,
      hue: null,
      rank: place,
      radius: shapeReach[looks[node.type].shape] * sizeOfNode(radius(node.weight), place) * scale + rimPx,
    }
  })
  const named = toName(nodes, size, language as Language)
  const names = writeNames(ruler, { ...size, covered: [] }, named, theme)
  return {
    nodes: named.map((name, n) => ({ ...name, weight: nodes[n]!.weight, rank: nodes[n]!.rank })),
    names,
  }
}
