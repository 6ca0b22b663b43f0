// In which languages a paper was read; whoever knows better says so, and has it read again.

import { useId, useState } from 'react'
import type { InterfaceLanguage, Language } from '../../model/index.ts'
import { quoted } from '../kit/foreign-text.ts'
import { paperLanguageMessages } from '../messages/paper-languages.ts'
import type { ReadPapers } from './reading.ts'

type Props = {
  readonly papers: ReadPapers
  /** The languages that were found, or said. */
  readonly found: readonly Language[]
  readonly ui: InterfaceLanguage
  readonly onAgain: (files: Iterable<File>, languages: readonly Language[]) => void
}

/** The languages that most papers here are in; any other is named by its code. */
const common = ['nl', 'fr', 'de', 'en', 'lb', 'es', 'it', 'pt'] as Language[]

export function PaperLanguages({ papers, found, ui, onAgain }: Props) {
  const texts = paperLanguageMessages(ui)
  const names = new Intl.DisplayNames(ui, { type: 'language', fallback: 'code' })
  const [chosen, choose] = useState<ReadonlySet<Language>>(new Set(found))
  const [others, setOthers] = useState('')
  const [wrong, setWrong] = useState(false)
  const field = useId()
  const list = new Intl.ListFormat(ui).format(found.map(code => names.of(code) ?? code))
  const readAgain = () => {
    const codes = others
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(code => code !== '')
    const languages = [...chosen, ...(codes as Language[])]
    const isWrong = languages.length === 0 || codes.some(code => !/^[a-z]{2}$/.test(code))
    setWrong(isWrong)
    if (!isWrong) onAgain(papers.files, [...new Set(languages)])
  }
  return (
    <div className="paper-languages">
      <p>
        {papers.untold.length > 0
          ? texts.untold(papers.untold.map(name => quoted(name)).join(', '))
          : texts.readAs(list)}
      </p>
      <details>
        <summary>{texts.change}</summary>
        <form
          onSubmit={event => {
            event.preventDefault()
            readAgain()
          }}
        >
          <fieldset>
            <legend>{texts.which}</legend>
            {[...new Set([...common, ...found])].map(code => (
              <label key={code}>
                <input
                  type="checkbox"
                  checked={chosen.has(code)}
                  onChange={({ target }) => {
                    const next = new Set(chosen)
                    if (target.checked) next.add(code)
                    else next.delete(code)
                    choose(next)
                  }}
                />{' '}
                {names.of(code)}
              </label>
            ))}
          </fieldset>
          <label htmlFor={field}>{texts.others}</label>
          <input
            id={field}
            value={others}
            size={10}
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={wrong}
            onChange={event => setOthers(event.target.value)}
          />
          <button type="submit" className="button">
            {texts.again}
          </button>
          {wrong && <p role="alert">{texts.noCode}</p>}
        </form>
      </details>
    </div>
  )
}
