// Two filters beside one another: what only the first leaves, what both do, what only the second does.

import { dequal } from 'dequal'
import { useCallback } from 'react'
import { drawnGraphOf } from '../../explorer/index.ts'
import { compareFiltersInSteps, type FilterComparison } from '../../graph/index.ts'
import { ExplorerContext, useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { Beginnings, Tools } from './Choices.tsx'
import { Drawing } from './drawing/Drawing.tsx'
import { Links, Nodes, Statements } from './Lists.tsx'
import { usePartTitles } from './part-titles.ts'
import { SideHead } from './SideHead.tsx'
import { type Side, sideNames, useSide } from './use-side.ts'
import './compare.css'

export default function CompareView() {
  const { index, messages, projections, sides, state } = useExplorer()
  const texts = useViewMessages().compare
  const { first, second } = sides
  const projection = projections[drawnGraphOf(state)]
  const { result, late } = useResumable(
    useCallback(
      () => compareFiltersInSteps(index, projection, first, second),
      [index, projection, first, second],
    ),
  )
  return (
    <div className="compare" aria-busy={late}>
      <h2>{texts.title}</h2>
      <div className="compare-sides">
        {sideNames.map(side => (
          <OneSide key={side} side={side} counts={result?.counts[side] ?? null} />
        ))}
      </div>
      <Beginnings />
      {dequal(first, second) ? (
        <p className="message" role="status">
          {texts.same}
        </p>
      ) : result ? (
        <Result comparison={result} />
      ) : (
        <p role="status">{messages.loading}</p>
      )}
    </div>
  )
}

type SideProps = { readonly side: Side; readonly counts: FilterComparison['counts'][Side] | null }

function OneSide({ side, counts }: SideProps) {
  return (
    <ExplorerContext value={useSide(side)}>
      <SideHead side={side} counts={counts} />
    </ExplorerContext>
  )
}

function Result({ comparison }: { readonly comparison: FilterComparison }) {
  return (
    <>
      <Tools comparison={comparison} />
      <Drawing comparison={comparison} titles={usePartTitles()} />
      <Nodes nodes={comparison.nodes} />
      <Links links={comparison.links} />
      <Statements statements={comparison.statements} />
    </>
  )
}
