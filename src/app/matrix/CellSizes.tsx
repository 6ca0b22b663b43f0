// How large the cells are, by choice.

import { useSetting } from '../context/context.ts'

type Props = { readonly smaller: () => void; readonly larger: () => void; readonly fit: () => void }

export function CellSizes({ smaller, larger, fit }: Props) {
  const texts = useSetting().messages.matrix
  return (
    <div className="sizes">
      <button
        type="button"
        className="button"
        aria-label={texts.smaller}
        title={texts.smaller}
        onClick={smaller}
      >
        −
      </button>
      <button
        type="button"
        className="button"
        aria-label={texts.larger}
        title={texts.larger}
        onClick={larger}
      >
        +
      </button>
      <button type="button" className="button" onClick={fit}>
        {texts.whole}
      </button>
    </div>
  )
}
