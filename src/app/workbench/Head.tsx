// How far one is, many at once, undo and redo.

import { useState } from 'react'
import { useSetting } from '../context/context.ts'
import { useBenchContext } from './bench.ts'
import { Conflicts } from './Conflicts.tsx'
import { ModelDoor, ModelLine } from './model/ModelDoor.tsx'
import { Reader } from './Reader.tsx'
import { Review } from './Review.tsx'
import { Saving } from './Saving.tsx'
import type { SessionState } from './session.ts'
import type { Opened } from './sessions.ts'
import { usePassageMessages, useReviewMessages } from './use-messages.ts'
import { progressOf } from './work.ts'

type Props = {
  readonly opened: Opened
  readonly state: SessionState
  readonly onDocument: (id: string) => void
}

const thresholds = [0.9, 0.8, 0.7, 0.6, 0.5] as const

export function Head({ opened, state, onDocument }: Props) {
  const { accept, document, draft, open, redo, said, texts, undo, work } = useBenchContext()
  const { speaker, textInLanguage } = useSetting()
  const [from, setFrom] = useState<number>(0.8)
  const [isReviewing, setReviewing] = useState(false)
  const reviewTexts = useReviewMessages()
  const progress = progressOf(work)
  const told = usePassageMessages().progress(progress, open.length)
  const sure = open.filter(({ score }) => score >= from)
  const percent = new Intl.NumberFormat(speaker.language, { style: 'percent' })
  const documents = [...draft.index.documents.values()]
  return (
    <header className="bench-head">
      <div className="bench-title">
        <h2>{texts.title}</h2>
        {documents.length > 1 && (
          <select
            aria-label={texts.document}
            value={document}
            onChange={({ target }) => onDocument(target.value)}
          >
            {documents.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {`${number} · ${textInLanguage(title)}`}
              </option>
            ))}
          </select>
        )}
        <p className="bench-progress">
          <progress value={progress.read} max={Math.max(1, progress.all)} aria-label={told} />
          <span>{told}</span>
        </p>
      </div>
      <div className="bench-tools">
        <label>
          {texts.from}{' '}
          <select value={from} onChange={({ target }) => setFrom(Number(target.value))}>
            {thresholds.map(each => (
              <option key={each} value={each}>
                {percent.format(each)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          disabled={sure.length === 0}
          onClick={() => accept(sure, false)}
        >
          {texts.acceptFrom(sure.length)}
        </button>
        <span className="bench-gap" />
        <button
          type="button"
          className="button"
          disabled={state.workspace.done.length === 0}
          aria-keyshortcuts="Control+Z"
          onClick={undo}
        >
          {texts.undo}
        </button>
        <button
          type="button"
          className="button"
          disabled={state.workspace.undone.length === 0}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          {texts.redo}
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setReviewing(true)}>
          {reviewTexts.open}
        </button>
        {isReviewing && <Review session={opened.session} state={state} onClose={() => setReviewing(false)} />}
        <ModelDoor />
        <Reader />
        <Saving opened={opened} state={state} />
      </div>
      <ModelLine />
      <Conflicts session={opened.session} conflicts={state.workspace.conflicts} />
      {draft.errors.length > 0 && (
        <div role="alert" className="bench-wrong">
          <p>{texts.wrong}</p>
          <ul>
            {draft.errors.slice(0, 5).map(error => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="hidden-visually" role="status">
        {said}
      </p>
    </header>
  )
}
