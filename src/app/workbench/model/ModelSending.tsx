// What would be sent where, before anything is; and the button that agrees to it.

import { useEffect, useId, useState } from 'react'
import { completionsAddress, isLocal } from '../../../language-model/index.ts'
import type { PreparedQuestion } from '../../../proposals/index.ts'
import { useSetting } from '../../context/context.ts'
import { useBenchContext } from '../bench.ts'
import { numbersOf, sizeOf } from './sending.ts'
import type { ModelSettings } from './settings.ts'
import { useDesk, useModelMessages } from './use-desk.ts'

type Found = { readonly of: unknown; readonly questions: readonly PreparedQuestion[] | null }

/** What there is to ask about the document; undefined until it is known, null where it cannot be. */
function useQuestions(): readonly PreparedQuestion[] | null | undefined {
  const { draft, document } = useBenchContext()
  const { questions } = useDesk()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let gone = false
    const take = (questions: Found['questions']) => {
      if (!gone) setFound({ of: draft, questions })
    }
    questions(document).then(take, () => take(null))
    return () => {
      gone = true
    }
  }, [draft, document, questions])
  // While a new draft is being looked through, what was there stays.
  return found?.questions === undefined ? undefined : found.questions
}

export function ModelSending({ settings }: { readonly settings: ModelSettings }) {
  const { current, work } = useBenchContext()
  const { isAnswered, send } = useDesk()
  const { speaker } = useSetting()
  const texts = useModelMessages()
  const all = useQuestions()
  const [isWhole, setWhole] = useState(true)
  const [id, which] = [useId(), useId()]
  const inHand = work.find(({ open }) => open.some(({ key }) => key === current?.key))?.passage.id
  const chosen = (all ?? []).filter(({ passage }) => isWhole || passage === inHand)
  const unanswered = chosen.filter(question => !isAnswered(question))
  const [first] = unanswered
  const before = chosen.length - unanswered.length
  const { chars, tokens, names } = sizeOf(unanswered)
  const { format } = new Intl.NumberFormat(speaker.language)
  const passages = work.map(({ passage }) => passage.id)
  const { host } = new URL(settings.address)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{texts.sending}</h3>
      <fieldset className="bench-since">
        <legend>{texts.which}</legend>
        {([true, false] as const).map(each => (
          <label key={String(each)} className="bench-check">
            <input
              type="radio"
              name={which}
              checked={isWhole === each}
              disabled={!each && inHand === undefined}
              onChange={() => setWhole(each)}
            />
            {each ? texts.whole : texts.inHand}
          </label>
        ))}
      </fieldset>
      {all === undefined && <p role="status">{texts.looking}</p>}
      {all === null && <p role="alert">{texts.notFound}</p>}
      {all && before > 0 && <p>{texts.answeredBefore(before)}</p>}
      {all && !first && <p>{texts.nothing}</p>}
      {first && (
        <>
          <ul className="bench-model-told">
            <li>
              {texts.to} <code>{completionsAddress(settings.address)}</code>{' '}
              <strong>({isLocal(settings.address) ? texts.local : texts.distant})</strong>
            </li>
            <li>
              {texts.numbered(
                unanswered.length,
                numbersOf(
                  passages,
                  unanswered.map(({ passage }) => passage),
                  format,
                ),
              )}{' '}
              ({texts.passages(unanswered.length)}). {texts.withEach}
            </li>
            <li>
              {texts.names(names)} · {texts.size(chars, tokens)}
            </li>
          </ul>
          <details>
            <summary>{texts.verbatim}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by keys */}
            <pre tabIndex={0} className="bench-model-verbatim">
              {first.messages.map(({ content }) => content).join('\n\n')}
            </pre>
          </details>
          <p className="bench-model-acts">
            <button type="button" className="button" onClick={() => send(chosen)}>
              {texts.send(unanswered.length, host)}
            </button>
          </p>
        </>
      )}
    </section>
  )
}
