// Words are chosen: what are they?

import { oneLine } from '../../graph/index.ts'
import type { Passage } from '../../model/index.ts'
import { type ChosenWords, useBenchContext } from './bench.ts'

type Props = { readonly words: ChosenWords; readonly passage: Passage }

export function WordsChoice({ words, passage }: Props) {
  const { document, make, texts, write } = useBenchContext()
  const text = passage.sides[words.language]?.text.slice(words.start, words.end) ?? ''
  const at = { passage: passage.id, words }
  const label = texts.whatAre(oneLine(text))
  return (
    <fieldset className="bench-words" aria-label={label}>
      <p>{label}</p>
      <button type="button" className="button" onClick={() => write({ of: 'name', id: null, ...at })}>
        {texts.wordsAre.name}
      </button>
      <button type="button" className="button" onClick={() => write({ of: 'form', ...at })}>
        {texts.wordsAre.form}
      </button>
      <button type="button" className="button" onClick={() => write({ of: 'statement', id: null, ...at })}>
        {texts.wordsAre.statement}
      </button>
      <button type="button" className="button" onClick={() => write({ of: 'misprint', ...at })}>
        {texts.wordsAre.misprint}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          make(
            {
              ...({ kind: 'set-aside', document } as const),
              ...{ text: oneLine(text), languages: [words.language], reason: texts.noNameReason },
            },
            texts.setAside,
          )
        }
      >
        {texts.wordsAre.none}
      </button>
    </fieldset>
  )
}
