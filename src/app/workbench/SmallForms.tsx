// Which name is meant, and what a misprint was to say.

import { type FormEvent, useMemo, useState } from 'react'
import { oneLine } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import type { Change } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import { together } from './adding.ts'
import { type ChosenWords, type Form, useBenchContext } from './bench.ts'
import { merging, takeNames } from './decisions.ts'
import { FormActs } from './FormActs.tsx'
import { textOf, wordsOf } from './in-text.ts'
import type { IndexedDraft } from './session.ts'

type ChooseProps = { readonly of: Form & { readonly of: 'same' | 'form' } }

/** Makes one of two names, or gives words to one. */
export function ChooseName({ of }: ChooseProps) {
  const { draft, make, nameOf, texts } = useBenchContext()
  const { speaker } = useSetting()
  const [chosen, setChosen] = useState('')
  const names = useMemo(
    () =>
      [...draft.index.entities.keys()]
        .filter(id => of.of !== 'same' || id !== of.id)
        .map(id => [id, nameOf(id)] as const)
        .sort(([, a], [, b]) => a.localeCompare(b, speaker.language)),
    [draft, nameOf, of, speaker.language],
  )
  const words = of.of === 'form' ? wordsOf(draft, of.words) : ''
  const save = (event: FormEvent) => {
    event.preventDefault()
    const into = chosen as EntityId
    if (chosen === '') return
    if (of.of === 'same') return void make(merging(draft, of.id, into), texts.merged)
    const add: Change = { kind: 'add-form', entity: into, language: of.words.language, form: words }
    make(together([...takeNames(draft, [into]), add]), texts.added)
  }
  const asked = of.of === 'same' ? texts.whichSame(nameOf(of.id)) : texts.whichForm(words)
  return (
    <form aria-label={asked} onSubmit={save}>
      <label>
        {asked}
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{texts.choose}</option>
          {names.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <FormActs act={of.of === 'same' ? texts.makeSame : texts.addForm} disabled={chosen === ''} />
    </form>
  )
}

export function Misprint({ words }: { readonly words: ChosenWords }) {
  const { document, draft, make, texts } = useBenchContext()
  const printed = wordsOf(draft, words)
  const [meant, setMeant] = useState(printed)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { language } = words
    const isRepeated = textOf(draft, document, language).split(printed).length > 2
    const context = isRepeated ? around(draft, words) : undefined
    make(
      { kind: 'add-misprint', document, language, printed, meant, ...(context && { context }) },
      texts.added,
    )
  }
  return (
    <form aria-label={texts.meant(printed)} onSubmit={save}>
      <label>
        {texts.meant(printed)}
        <input
          {...languageAttributes(words.language)}
          value={meant}
          onChange={({ target }) => setMeant(target.value)}
        />
      </label>
      <FormActs disabled={meant.trim() === '' || meant === printed} />
    </form>
  )
}

/** So many characters on either side tell one place from another. */
const contextChars = 40

function around({ index }: IndexedDraft, { passage, language, start, end }: ChosenWords): string {
  const text = index.passages.get(passage)?.sides[language]?.text ?? ''
  return oneLine(text.slice(Math.max(0, start - contextChars), end + contextChars))
}
