// On a phone, the sheet that lies over the view: the facets, the details, or none.

import { useState } from 'react'
import type { State } from '../../explorer/index.ts'
import { valuesIn } from '../../graph/index.ts'
import { isEmbedded } from '../kit/embed.ts'
import type { Sheet } from './Tabs.tsx'

/** What is to be seen in the sheet, and what beneath it; each changes when there is something else to be seen there. */
function shownIn({ view, select, passage, facets }: State) {
  const isReader = view === 'reader'
  const chosen = isReader ? '' : select.map(({ id }) => id).join()
  const beside = isReader || isEmbedded ? '' : (passage ?? '')
  return {
    sheet: `${chosen} ${beside}`,
    isSomething: chosen !== '' || beside !== '',
    view,
    // A paper that is opened, too, is to be seen, and not what led there.
    paper: isReader ? [...valuesIn(facets.get('document'))].join() : '',
  }
}

/** The sheet, which what is chosen brings to the fore and another view puts away; and how to choose it. */
export function useSheet(state: State): readonly [sheet: Sheet, choose: (sheet: Sheet) => void] {
  const [sheet, setSheet] = useState<Sheet>('none')
  const shown = shownIn(state)
  const [before, setBefore] = useState({ ...shown, sheet: '' })
  // While rendering, not after it: what scrolls itself into view must be shown by then.
  if (shown.sheet !== before.sheet) {
    setBefore(shown)
    setSheet(shown.isSomething ? 'details' : 'none')
  } else if (shown.view !== before.view || shown.paper !== before.paper) {
    setBefore(shown)
    // Filters lead to another view, too.
    if (sheet === 'details' || shown.view !== before.view) setSheet('none')
  }
  return [sheet, setSheet]
}
