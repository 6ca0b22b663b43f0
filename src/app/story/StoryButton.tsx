// The way into the story of a corpus, beside the questions that one may begin with.

import { decode } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { storyMessages } from './messages/index.ts'

export function StoryButton() {
  const { index, messages, send, state, textInLanguage } = useExplorer()
  const { story } = index.corpus
  if (!story) return null
  const texts = storyMessages[state.ui]
  return (
    <button
      type="button"
      className="button question"
      onClick={() => send({ type: 'restore', state: decode('story=1', index, state.ui).state })}
    >
      <b>
        {texts.name}
        {messages.colon}
      </b>{' '}
      {textInLanguage(story.title)} <span className="soft">({texts.steps(story.steps.length)})</span>
    </button>
  )
}
