// From a choice of languages to the places where they differ; its texts come with it.

import type { InterfaceLanguage } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'

const texts: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'Read where the languages differ',
  nl: 'Lezen waar de talen verschillen',
  fr: 'Lire où les langues diffèrent',
  de: 'Lesen, wo die Sprachen abweichen',
}

/** Leads to what the filters leave of the differences, with the words of each language. */
export default function ToDifferences() {
  const { send, state } = useExplorer()
  return (
    <p className="to-differences">
      <button type="button" className="link" onClick={() => send({ type: 'set-view', view: 'differences' })}>
        {texts[state.ui]}
      </button>
    </p>
  )
}
