// What the shades mean.

import { useExplorer } from '../shell/context.ts'
import { shadeNames } from './shades.ts'

export function Legend({ sharing }: { readonly sharing: boolean }) {
  const words = useExplorer().messages.matrix
  return (
    <dl className="matrix-legend">
      <dt>{words.legend}</dt>
      {shadeNames.map((name, i) => (
        <dd key={name} data-shade={i + 1}>
          {name}
        </dd>
      ))}
      {sharing && <dd className="sharing">{words.legendShared}</dd>}
    </dl>
  )
}
