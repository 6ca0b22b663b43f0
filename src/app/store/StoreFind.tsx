// Looks for names and words in the whole store.

import { useState } from 'react'
import { faultOf } from '../../editions/index.ts'
import { findInStore, type StoreHits } from '../../stores/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { storeMessages } from './messages.ts'
import { ShowButton } from './ShowButton.tsx'
import { StoreProblem } from './StoreProblem.tsx'
import { exploredStore, showFromStore, useAsked } from './use-store.ts'

/** While someone types, nothing is asked; in milliseconds. */
const restMs = 250

/** So much of a text is shown around what was looked for, in characters. */
const aroundFound = 90

export default function StoreFind({ onClose }: { readonly onClose: () => void }) {
  const { state } = useExplorer()
  const texts = storeMessages[state.ui]
  const [typed, setTyped] = useState('')
  const { asker, status } = exploredStore()
  const { frame } = status()
  const text = typed.trim()
  const asked = useAsked(
    text.length > 1 && frame ? signal => findInStore(asker, frame, text, signal) : null,
    text,
    restMs,
  )
  return (
    <Sheet className="store-sheet" title={texts.find} out={texts.close} onClose={onClose}>
      {close => (
        <>
          <label className="store-field">
            <span>{texts.findWhat}</span>
            <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
          </label>
          <p className="soft">{texts.findHow}</p>
          <div aria-live="polite">
            {asked.kind === 'asking' && <p>{texts.asking}</p>}
            {asked.kind === 'failed' && (
              <p role="alert">
                <StoreProblem fault={faultOf(asked.error)} texts={texts} />
              </p>
            )}
            {asked.kind === 'answered' && <Found hits={asked.answer} text={text} close={close} />}
          </div>
        </>
      )}
    </Sheet>
  )
}

type FoundProps = { readonly hits: StoreHits; readonly text: string; readonly close: () => void }

function Found({ hits: { entities, texts: found }, text, close }: FoundProps) {
  const { index, state, languageName } = useExplorer()
  const texts = storeMessages[state.ui]
  if (entities.length + found.length === 0) return <p>{texts.nothing}</p>
  return (
    <>
      {entities.length > 0 && (
        <section>
          <h3>{texts.named}</h3>
          <ul className="store-hits">
            {entities.map(({ id, label, statements }) => (
              <li key={id}>
                <ShowButton id={id} label={label} close={close} />{' '}
                <span className="soft">
                  {texts.statements(statements)}
                  {index.entities.has(id) && ` · ${texts.isShown}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.length > 0 && (
        <section>
          <h3>{texts.inTexts}</h3>
          <ul className="store-hits">
            {found.map(({ document, number, passage, language, text: whole }) => (
              <li key={`${passage} ${language}`}>
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    showFromStore({ kind: 'passage', id: passage }, document)
                    close()
                  }}
                >
                  {number}
                </button>{' '}
                <span className="soft">{languageName(language)}</span>
                <p {...languageAttributes(language)}>{around(whole, text)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The piece of a text around the first of some words. */
function around(whole: string, text: string): string {
  const [word = ''] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const at = Math.max(0, whole.toLowerCase().indexOf(word))
  const [start, end] = [Math.max(0, at - aroundFound), Math.min(whole.length, at + aroundFound)]
  return `${start > 0 ? '…' : ''}${whole.slice(start, end)}${end < whole.length ? '…' : ''}`
}
