// Below the view, the step of the story that is told: what is to be seen, and the way to the next.

import { useCallback } from 'react'
import { decode, encode } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { isSingle, useGlobalKey } from '../kit/keys.ts'
import { storyMessages } from './messages/index.ts'
import './story.css'

const isNext = (event: KeyboardEvent) => isSingle(event, '.')
const isPrevious = (event: KeyboardEvent) => isSingle(event, ',')

export default function StoryBar() {
  const { index, messages, send, state, textInLanguage } = useExplorer()
  const texts = storyMessages[state.ui]
  const { story } = index.corpus
  const number = state.story
  const count = story?.steps.length ?? 0
  const tell = useCallback(
    (step: number) => {
      if (step < 1 || step > count) return
      send({ type: 'restore', state: decode(`story=${step}`, index, state.ui).state })
    },
    [count, index, send, state.ui],
  )
  const next = useCallback(() => number !== null && tell(number + 1), [number, tell])
  const previous = useCallback(() => number !== null && tell(number - 1), [number, tell])
  useGlobalKey(isNext, next)
  useGlobalKey(isPrevious, previous)
  const step = number === null ? undefined : story?.steps[number - 1]
  if (!story || !step || number === null) return null
  const shown = encode(decode(`story=${number}`, index, state.ui).state, state.ui)
  return (
    <section className="story" aria-label={`${texts.name}${messages.colon} ${textInLanguage(story.title)}`}>
      <p className="told" aria-live="polite">
        <span className="hidden-visually">{texts.step(number, count)}. </span>
        {textInLanguage(step.text)}
      </p>
      <div className="steps">
        <span className="soft" aria-hidden="true">
          {number} / {count}
        </span>
        {shown !== encode(state, state.ui) && (
          <button type="button" className="plain" onClick={() => tell(number)}>
            {texts.again}
          </button>
        )}
        <span className="ways">
          <button type="button" className="button" disabled={number === 1} onClick={previous}>
            {texts.previous}
          </button>
          <button type="button" className="button" disabled={number === count} onClick={next}>
            {texts.next}
          </button>
          <button
            type="button"
            className="plain"
            aria-label={texts.leave}
            title={texts.leave}
            onClick={() => send({ type: 'leave-story' })}
          >
            ✕
          </button>
        </span>
      </div>
    </section>
  )
}
