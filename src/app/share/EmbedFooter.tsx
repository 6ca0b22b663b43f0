// Below the view in another page: what it is from, and the way to the whole page.

import { useExplorer } from '../context/context.ts'
import { addressOf } from './address.ts'

export function EmbedFooter() {
  const { index, textInLanguage, messages, state } = useExplorer()
  return (
    <footer className="embed-foot">
      <h1 className="hidden-visually">Verband</h1>
      <p className="soft">{textInLanguage(index.corpus.title)}</p>
      <a href={addressOf({ index, state })} target="_blank" rel="noopener">
        {messages.share.whole}
      </a>
    </footer>
  )
}
