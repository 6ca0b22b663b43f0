// What the tab, a bookmark and the list behind the Back button call the page as it stands.

import { endsOfTie } from '../../graph/index.ts'
import { onOneLine } from '../../text/index.ts'
import type { Explorer } from './context.ts'

/** Of more than this, the others are only counted. */
const mostNames = 3

type Titled = Pick<Explorer, 'index' | 'inWords' | 'messages' | 'nameOf' | 'state'>

/** What is selected, the view where it is not the graph, and the corpus; with the file that it was opened from, if it was. */
export function titleOf({ index, inWords, messages, nameOf, state }: Titled, file: string | null): string {
  const names = state.select.flatMap(what => {
    if (what.kind === 'entity') return [nameOf(what.id)]
    return what.kind === 'tie' ? [endsOfTie(what.id).map(nameOf).join(' – ')] : []
  })
  const shown = names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : '')
  const corpus = inWords(index.corpus.title)
  return [
    ...(shown ? [shown] : []),
    ...(state.view === 'graph' ? [] : [messages.views[state.view]]),
    file === null ? corpus : `${corpus} (${onOneLine(file)})`,
    'Verband',
  ].join(' · ')
}
