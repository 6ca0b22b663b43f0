// Below the view in another page: what it is from, and the way to the whole page.

import { encode } from '../../explorer/index.ts'
import { openingMode } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { wholePageUrl } from '../kit/embed.ts'
import { preferredLanguage } from '../messages/language.ts'

export function EmbedFooter() {
  const { index, textInLanguage, messages, state } = useExplorer()
  return (
    <footer className="embed-foot">
      <h1 className="hidden-visually">Verband</h1>
      <p className="soft">{textInLanguage(index.corpus.title)}</p>
      <a
        href={wholePageUrl(encode(state, preferredLanguage(), openingMode(index)))}
        target="_blank"
        rel="noopener"
      >
        {messages.share.whole}
      </a>
    </footer>
  )
}
