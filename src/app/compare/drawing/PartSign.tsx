// How nodes and links of a part look: full and whole, half and double, hollow and dashed. The hue only adds to that.

import type { ComparedPart } from '../../../graph/index.ts'

/** Decoration beside the words that say the same. */
export const PartSign = ({ part }: { readonly part: ComparedPart }) => (
  <svg className="part-sign" viewBox="0 0 46 18" aria-hidden="true" data-part={part}>
    <PartLink part={part} from={{ x: 0, y: 9 }} to={{ x: 46, y: 9 }} />
    <g transform="translate(23 9)">
      <PartShape part={part} path="M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z" radius={7} />
    </g>
  </svg>
)

type ShapeProps = { readonly part: ComparedPart; readonly path: string; readonly radius: number }

/** Around the origin. What both sides have is cut from its left, by a clip that `Halves` defines. */
export const PartShape = ({ part, path, radius }: ShapeProps) => (
  <g className="part-shape" data-part={part}>
    <path className="ground" d={path} transform={`scale(${radius})`} />
    {part === 'both' && (
      <svg x={-2 * radius} y={-2 * radius} width={2 * radius} height={4 * radius} aria-hidden="true">
        <path
          className="half"
          d={path}
          transform={`translate(${2 * radius} ${2 * radius}) scale(${radius})`}
        />
      </svg>
    )}
  </g>
)

type Point = { readonly x: number; readonly y: number }
type LinkProps = { readonly part: ComparedPart; readonly from: Point; readonly to: Point }

/** Of two lines where both sides have it. */
export function PartLink({ part, from, to }: LinkProps) {
  const d = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
  return (
    <>
      <path className="part-link" data-part={part} d={d} />
      {part === 'both' && <path className="part-link-core" d={d} />}
    </>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
