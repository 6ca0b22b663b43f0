// What the shades mean.

import { useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { shadeNames } from './shades.ts'

export function Legend({ sharing }: { readonly sharing: boolean }) {
  const { index, messages } = useSetting()
  const texts = useViewMessages().matrix
  return (
    <dl className="matrix-legend">
      <dt>{texts.legend}</dt>
      {shadeNames.map((name, i) => (
        <dd key={name} data-shade={i + 1}>
          {name}
        </dd>
      ))}
      {index.corpus.claims.some(({ status }) => status) && (
        <dd data-shade="4" data-yet>
          {messages.yetToCome}
        </dd>
      )}
      {sharing && <dd className="sharing">{texts.legendShared}</dd>}
    </dl>
  )
}
