// Which of several papers said it first, and when.

import { firstPaper, hasSeveralPapers } from '../../graph/index.ts'
import type { Claim } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'

/** 'First said in H 12, 2 May 2019', a way to that paper; nothing where one paper says it all. */
export function FirstSaid({ claims }: { readonly claims: readonly Claim[] }) {
  const { index, messages, send, timeInWords } = useSetting()
  const paper = hasSeveralPapers(index) ? firstPaper(index, claims) : null
  if (!paper) return null
  const { id, number, date } = paper
  return (
    <p className="soft first-said">
      {messages.details.firstSaid}{' '}
      <button type="button" className="link" onClick={() => send({ type: 'open-paper', document: id })}>
        {number}
      </button>
      , <time dateTime={date}>{timeInWords(date)}</time>
    </p>
  )
}
