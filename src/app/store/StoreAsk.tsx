// A store asked in SPARQL, by those who know it: results as a table, and drawn.

import { useRef, useState } from 'react'
import { faultOf } from '../../editions/index.ts'
import type { EntityId } from '../../model/index.ts'
import { askStore, type StoreTable } from '../../stores/index.ts'
import { useExplorer } from '../context/context.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { askMessages } from './ask-messages.ts'
import { storeMessages } from './messages.ts'
import { type ReadyQuestion, readyQuery, readyQuestions } from './ready-questions.ts'
import { StoreProblem } from './StoreProblem.tsx'
import { exploredStore, showSeveral } from './use-store.ts'

/** More rows nobody reads; whoever wants them has the store. */
const maxRows = 300

/** Many stores give no more rows than this, and say so only where a page may not look: Virtuoso as it comes, for one. */
const usualLimit = 10_000

/** More than so many are not drawn around. */
const maxDrawn = 30

type Outcome =
  | { readonly kind: 'idle' | 'asking' | 'not-a-select' }
  | { readonly kind: 'answered'; readonly table: StoreTable }
  | { readonly kind: 'failed'; readonly error: unknown }

const isSelect = (query: string): boolean =>
  /^\s*(?:(?:#[^\n]*\n|(?:prefix|base)\s[^>]*>)\s*)*select\b/i.test(query)

export default function StoreAsk({ onClose }: { readonly onClose: () => void }) {
  const { state } = useExplorer()
  const texts = askMessages[state.ui]
  const [query, setQuery] = useState(() => readyQuery('strongest'))
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  const stop = () => {
    running.current?.abort()
    running.current = null
    setOutcome({ kind: 'idle' })
  }
  const run = () => {
    running.current?.abort()
    if (!isSelect(query)) {
      setOutcome({ kind: 'not-a-select' })
      return
    }
    const own = new AbortController()
    running.current = own
    setOutcome({ kind: 'asking' })
    const tell = (next: Outcome) => {
      if (running.current === own) setOutcome(next)
    }
    askStore(exploredStore().asker, query, own.signal).then(
      table => tell({ kind: 'answered', table }),
      (error: unknown) => tell({ kind: 'failed', error }),
    )
  }
  return (
    <Sheet
      className="store-sheet store-ask"
      title={texts.open}
      out={texts.close}
      onClose={() => {
        running.current?.abort()
        onClose()
      }}
    >
      {close => (
        <>
          <p className="soft">{texts.how}</p>
          <label className="store-field">
            <span>{texts.ready}</span>
            <select
              defaultValue="strongest"
              onChange={({ target }) => setQuery(readyQuery(target.value as ReadyQuestion))}
            >
              {(Object.keys(readyQuestions) as ReadyQuestion[]).map(question => (
                <option key={question} value={question}>
                  {texts.questions[question]}
                </option>
              ))}
            </select>
          </label>
          <label className="store-field">
            <span>{texts.query}</span>
            <textarea
              rows={12}
              spellCheck={false}
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
          </label>
          {outcome.kind === 'asking' ? (
            <button type="button" className="button" onClick={stop}>
              {texts.stop}
            </button>
          ) : (
            <button type="button" className="button" onClick={run}>
              {texts.run}
            </button>
          )}
          <Told outcome={outcome} close={close} />
        </>
      )}
    </Sheet>
  )
}

function Told({ outcome, close }: { readonly outcome: Outcome; readonly close: () => void }) {
  const { state } = useExplorer()
  const [texts, said] = [askMessages[state.ui], storeMessages[state.ui]]
  switch (outcome.kind) {
    case 'idle':
      return null
    case 'asking':
      return <p role="status">{said.asking}</p>
    case 'not-a-select':
      return <p role="alert">{texts.onlyReads}</p>
    case 'failed':
      return (
        <p role="alert">
          <StoreProblem fault={faultOf(outcome.error)} texts={said} />
        </p>
      )
    case 'answered':
      return <Table table={outcome.table} close={close} />
  }
}

function Table({ table, close }: { readonly table: StoreTable; readonly close: () => void }) {
  const { index, nameOf, state } = useExplorer()
  const texts = askMessages[state.ui]
  const { variables, rows } = table
  const shown = rows.slice(0, maxRows)
  const named = [...new Set(shown.flat().flatMap(({ entity }) => entity ?? []))].slice(0, maxDrawn)
  return (
    <>
      <p role="status">
        {texts.rows(rows.length, shown.length)}
        {rows.length >= usualLimit && <span className="soft"> · {texts.maybeMore}</span>}
      </p>
      {named.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            showSeveral(named as EntityId[])
            close()
          }}
        >
          {texts.draw(named.length)}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled by keyboard too */}
      <section className="store-table" tabIndex={0} aria-label={texts.results}>
        <table>
          <thead>
            <tr>
              {variables.map(name => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and never move
              <tr key={i}>
                {cells.map(({ text, entity }, j) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={j}>{entity !== null && index.entities.has(entity) ? nameOf(entity) : text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
