// What the documents also call an entity, in each language.

import { useMemo, useState } from 'react'
import { otherForms } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'

/** So many other names of a language stand there at once, the shortest first. */
const maxNamesAtFirst = 2

/** What the documents also call it, in each language. */
export function AlsoCalled({ id }: { readonly id: EntityId }) {
  const { index, languageName, messages, ownFirst } = useSetting()
  const [asked, setAsked] = useState<EntityId | null>(null)
  const words = useTexts()
  const forms = useMemo(() => {
    const all = otherForms(index, words, id)
    return ownFirst([...all.keys()]).map(language => ({
      language,
      names: [...(all.get(language) ?? [])].sort((a, b) => a.length - b.length),
    }))
  }, [index, words, id, ownFirst])
  if (forms.length === 0) return null
  const texts = messages.details
  const most = asked === id ? Number.POSITIVE_INFINITY : maxNamesAtFirst
  const rest = forms.reduce((sum, { names }) => sum + Math.max(0, names.length - most), 0)
  return (
    <p className="also-called">
      {texts.alsoCalled}{' '}
      {forms.map(({ language, names }, i) => (
        <span key={language}>
          {i > 0 && `${messages.semicolon} `}
          <i {...languageAttributes(language)}>{names.slice(0, most).join(', ')}</i>{' '}
          <span className="soft">({languageName(language)})</span>
        </span>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => setAsked(id)}>
            {texts.showMore(rest)}
          </button>
        </>
      )}
    </p>
  )
}
