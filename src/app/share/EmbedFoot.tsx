// What stands below the view in another page: what is stated of the selection, and the way to the whole page.

import { useExplorer } from '../context/context.ts'
import { addressOf } from './address.ts'
import { EmbedStatements } from './EmbedStatements.tsx'

export default function EmbedFoot() {
  const { index, textInLanguage, messages, state } = useExplorer()
  const chosen = state.view === 'reader' ? '' : state.select.map(({ id }) => id).join()
  return (
    <>
      {chosen && <EmbedStatements key={chosen} />}
      <footer className="embed-foot">
        <h1 className="hidden-visually">Verband</h1>
        <p className="soft">{textInLanguage(index.corpus.title)}</p>
        <a href={addressOf({ index, state })} target="_blank" rel="noopener">
          {messages.share.whole}
        </a>
      </footer>
    </>
  )
}
