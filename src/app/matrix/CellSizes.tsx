// How large the cells are, by choice.

import { useViewMessages } from '../context/use-view-messages.ts'
import { SignButton } from '../kit/SignButton.tsx'

type Props = { readonly smaller: () => void; readonly larger: () => void; readonly fit: () => void }

export function CellSizes({ smaller, larger, fit }: Props) {
  const texts = useViewMessages().matrix
  return (
    <div className="sizes">
      <SignButton sign="−" label={texts.smaller} onClick={smaller} />
      <SignButton sign="+" label={texts.larger} onClick={larger} />
      <button type="button" className="button" onClick={fit}>
        {texts.whole}
      </button>
    </div>
  )
}
