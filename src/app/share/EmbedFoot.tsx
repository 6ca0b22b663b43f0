// Below the view in another page: what it is from, and the way to the whole page.

import { encode } from '../../explorer/index.ts'
import { useExplorer } from '../shell/context.ts'
import { preferredInterface } from '../shell/language.ts'
import { wholePage } from './embed.ts'

export function EmbedFoot() {
  const { index, inWords, messages, state } = useExplorer()
  return (
    <footer className="embed-foot">
      <h1 className="hidden-visually">Verband</h1>
      <p className="soft">{inWords(index.corpus.title)}</p>
      <a href={wholePage(encode(state, preferredInterface()))} target="_blank" rel="noopener">
        {messages.share.whole}
      </a>
    </footer>
  )
}
