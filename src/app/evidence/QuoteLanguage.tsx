// Whose words a quote has: its code for the eye, and the language's name for who listens.

import type { Language } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'

/** Stands at the beginning of a quote. */
export function QuoteLanguage({ language }: { readonly language: Language }) {
  const { languageName, messages, state } = useExplorer()
  return (
    <>
      <span className="hidden-visually" {...languageAttributes(state.ui)}>
        {languageName(language)}
        {messages.colon}{' '}
      </span>
      <span className="language" aria-hidden="true">
        {language}
      </span>
    </>
  )
}
