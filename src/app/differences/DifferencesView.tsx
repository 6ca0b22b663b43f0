// Where the language versions differ, by what kind of difference it is: a page to read, and to print.

import { useCallback, useMemo, useRef } from 'react'
import {
  type Differences,
  differencesInSteps,
  documentsInSeveralLanguages,
  placesOfDifferences,
} from '../../explorer/index.ts'
import { differencesCsv } from '../../formats/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { TextsContext, useTexts, useWords } from '../context/use-words.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { usePrinting } from '../kit/printing.ts'
import { saveCsv } from '../kit/save-csv.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { WindowedColumn } from '../kit/WindowedColumn.tsx'
import { Item } from './Item.tsx'
import { idOfItem, itemsOf, type ListItem } from './items.ts'
import './differences.css'

/** Up to so many are all drawn: the browser's own search finds them. */
const maxUnwindowed = 200

/** About how high they are until they are drawn, in pixels. */
const headHeightPx = 80
const itemHeightPx = 320

const estimate = ({ kind }: ListItem) => (kind === 'head' ? headHeightPx : itemHeightPx)

export default function DifferencesView() {
  const { index, state } = useExplorer()
  const { facets } = state
  const documents = useMemo(() => documentsInSeveralLanguages(index, facets), [index, facets])
  const texts = useViewMessages().differences
  const words = useWords(documents)
  return (
    <div className="differences">
      <h2>{texts.title}</h2>
      <p>{texts.intro(documents.length)}</p>
      {words.kind !== 'there' && <WordsStatus words={words} />}
      {words.texts && (
        <TextsContext value={words.texts}>
          <AllOfThem complete={words.kind === 'there'} />
        </TextsContext>
      )}
    </div>
  )
}

/** Those in the documents whose words are there; `complete` if they all are. */
function AllOfThem({ complete }: { readonly complete: boolean }) {
  const { index, messages, state } = useExplorer()
  const { facets } = state
  const words = useTexts()
  const { result, late } = useResumable(
    useCallback(() => differencesInSteps(index, words, facets), [index, words, facets]),
  )
  const texts = useViewMessages().differences
  if (!result) return <p role="status">{messages.loading}</p>
  const count = Object.values(result).reduce((sum, of) => sum + of.length, 0)
  if (count === 0) return complete && <p role="status">{facets.size > 0 ? texts.noneLeft : texts.none}</p>
  return <List differences={result} late={late} />
}

function List({ differences, late }: { readonly differences: Differences; readonly late: boolean }) {
  const { speaker, state } = useExplorer()
  const words = useTexts()
  const texts = useViewMessages().differences
  const printing = usePrinting()
  const scroller = useRef<HTMLElement | null>(null)
  const place = useCallback((element: HTMLElement | null) => {
    scroller.current = element?.closest<HTMLElement>('.view') ?? null
  }, [])
  const items = useMemo(() => itemsOf(differences), [differences])
  const heads = items.filter(item => item.kind === 'head')
  return (
    <div ref={place} aria-busy={late}>
      <nav aria-label={texts.title} className="screen-only">
        <ul>
          {heads.map(({ of, count }) => (
            <li key={of}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  const heading = document.getElementById(`differences-${of}`)
                  heading?.scrollIntoView({ block: 'start' })
                  heading?.focus({ preventScroll: true })
                }}
              >
                {texts.kinds[of]}
              </button>{' '}
              <span className="soft">{count}</span>
            </li>
          ))}
        </ul>
        <p className="differences-out">
          <button
            type="button"
            className="button"
            onClick={() =>
              saveCsv(
                differencesCsv(speaker, words, placesOfDifferences(differences)),
                'verband-differences.csv',
              )
            }
          >
            {texts.save}
          </button>{' '}
          <button type="button" className="button" onClick={() => print()}>
            {texts.print}
          </button>
        </p>
      </nav>
      <WindowedColumn
        items={items}
        idOf={idOfItem}
        windowed={!printing && items.length > maxUnwindowed}
        estimate={estimate}
        scroller={scroller}
        layout={state.ui}
        kept={heads.map(idOfItem)}
        className="differences-list"
        draw={item => <Item item={item} />}
      />
    </div>
  )
}
