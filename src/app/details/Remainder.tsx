// What the filters leave, in sentences, where nothing is selected.

import { useMemo } from 'react'
import { remainderOf } from '../../graph/index.ts'
import { listOf, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { maxNumbersListed, papersInWords } from './papers-in-words.ts'
import { remainderMessages } from './remainder-messages.ts'

export function Remainder() {
  const { filtered, index, listFormat, messages, send, speaker, state } = useExplorer()
  const { facets, ui } = state
  const left = useMemo(() => remainderOf(index, filtered, facets), [index, filtered, facets])
  const texts = remainderMessages[ui]
  const { details, collection } = messages
  if (left.statements === 0) return <p>{messages.facets.none}</p>
  const who = listFormat().format(details.named(left))
  const numbers = left.documents.map(id => index.documents.get(id)!.number)
  const { length: all } = index.corpus.documents
  const papers =
    numbers.length > maxNumbersListed && numbers.length < all
      ? texts.someOf(String(numbers.length), collection.papers(all))
      : papersInWords({ listFormat, messages }, numbers)
  const [strongest, ...asStrong] = left.strongest
  return (
    <div className="remainder">
      <p>
        {texts.left(who, details.claims(left.statements))}
        {all > 1 && ` ${texts.papers(papers)}`}.{' '}
        {left.years && texts.years(String(left.years.from), String(left.years.to))}
      </p>
      {strongest && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => send({ type: 'select', what: { kind: 'link', id: strongest.id } })}
          >
            {texts.strongest(
              textOfParts(listOf(speaker, [strongest.a, strongest.b])),
              details.claims(strongest.statements),
              asStrong.length,
            )}
          </button>
        </p>
      )}
      {(left.yetToCome > 0 || left.inSome > 0) && (
        <p>
          {left.yetToCome > 0 && texts.yetToCome(left.yetToCome, left.statements)}{' '}
          {left.inSome > 0 && (
            <button
              type="button"
              className="link"
              onClick={() => send({ type: 'set-view', view: 'differences' })}
            >
              {texts.inSome(details.claims(left.inSome), left.inSome === left.statements)}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
