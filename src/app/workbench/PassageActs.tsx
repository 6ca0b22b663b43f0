// What one can say of a passage as a whole: that it states something, or nothing; and of all above it that nobody has said anything of.

import { useSetting } from '../context/context.ts'
import { useBenchContext } from './bench.ts'
import { usePassageMessages } from './use-messages.ts'
import { type PassageWork, unreadUpTo } from './work.ts'

type Props = { readonly work: PassageWork; readonly label: string; readonly isCurrent: boolean }

export function PassageActs({ work, label, isCurrent }: Props) {
  const { draft, passOver, texts, work: all, write } = useBenchContext()
  const { textInLanguage } = useSetting()
  const own = usePassageMessages()
  const { passage, standing, isSaid, stated } = work
  if (standing === null) return null
  const reason = draft.reasons.get(passage.id)
  const unread = isCurrent && standing === 'unread' ? unreadUpTo(all, passage.id) : []
  return (
    <p className="bench-passage-acts soft">
      {standing === 'unread' && <span>{own.noProposals}</span>}
      {reason !== undefined && stated.length === 0 && (
        <span>{texts.statesNothing(typeof reason === 'string' ? reason : textInLanguage(reason))}</span>
      )}
      {!isSaid && (
        <button
          type="button"
          className="plain"
          aria-label={`${label}: ${texts.passOver}`}
          aria-keyshortcuts="n"
          onClick={() => passOver([work])}
        >
          {texts.passOver}
        </button>
      )}
      {reason === undefined && (
        <button
          type="button"
          className="plain"
          aria-label={`${label}: ${own.state}`}
          aria-keyshortcuts="s"
          onClick={() => write({ of: 'statement', id: null, passage: passage.id, words: null })}
        >
          {own.state}
        </button>
      )}
      {unread.length > 1 && (
        <button type="button" className="plain" aria-keyshortcuts="Shift+N" onClick={() => passOver(unread)}>
          {own.upTo(unread.length)}
        </button>
      )}
    </p>
  )
}
