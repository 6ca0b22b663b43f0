// What one may compare to begin with, and what can be done with two sides.

import { comparisons, sidesToBeginWith } from '../../explorer/index.ts'
import { comparisonCsv } from '../../formats/index.ts'
import { type FilterComparison, modes } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Choice } from '../kit/Choice.tsx'
import { isEmbedded } from '../kit/embed.ts'
import { saveCsv } from '../kit/save-csv.ts'

/** Pairs of sides that the corpus has, one click away; and the sides the other way round, or alike. */
export function Beginnings() {
  const { index, send, sides } = useExplorer()
  const texts = useViewMessages().compare
  if (isEmbedded) return null
  const { first, second } = sides
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be of a form
    <div role="group" aria-label={texts.begin} className="compare-choices screen-only">
      <span className="soft" aria-hidden="true">
        {texts.begin}
      </span>
      {comparisons.map(name => {
        const begun = sidesToBeginWith(index, name, first)
        return (
          begun && (
            <button
              key={name}
              type="button"
              className="button"
              onClick={() => send({ type: 'compare', sides: begun })}
            >
              {texts.presets[name]}
            </button>
          )
        )
      })}
      <button
        type="button"
        className="button"
        onClick={() => send({ type: 'compare', sides: { first: second, second: first } })}
      >
        {texts.swap}
      </button>
      {first.size > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => send({ type: 'compare', sides: { first, second: first } })}
        >
          {texts.copy}
        </button>
      )}
    </div>
  )
}

/** Of which graph, and how it leaves. */
export function Tools({ comparison }: { readonly comparison: FilterComparison }) {
  const { messages, send, speaker, state } = useExplorer()
  const texts = useViewMessages().compare
  return (
    <div className="compare-choices screen-only">
      <Choice
        label={messages.chooseMode}
        options={modes}
        names={messages.modes}
        value={state.mode}
        onChoose={mode => send({ type: 'set-mode', mode })}
      />
      {!isEmbedded && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => saveCsv(comparisonCsv(speaker, comparison), 'verband-compare.csv')}
          >
            {texts.save}
          </button>
          <button type="button" className="button" onClick={() => print()}>
            {texts.print}
          </button>
        </>
      )}
    </div>
  )
}
