// The panel of filters where two sides are compared: those of one side, then those of the other.

import { ExplorerContext } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import Facets from '../facets/Facets.tsx'
import { Choice } from '../kit/Choice.tsx'
import { editSide, useEditedSide } from './edited-side.ts'
import { sideNames, useSide } from './use-side.ts'
import './compare.css'

export default function SideFacets() {
  const texts = useViewMessages().compare
  const side = useEditedSide()
  const explorer = useSide(side)
  return (
    <>
      <div className="compare-edited">
        <Choice
          label={texts.edited}
          options={sideNames}
          names={texts.sides}
          value={side}
          onChoose={editSide}
        />
      </div>
      <ExplorerContext value={explorer}>
        {/* What is open in the panel of the one side is nothing to the other. */}
        <Facets key={side} />
      </ExplorerContext>
    </>
  )
}
