// The papers of a corpus in a list, each with its title and date; a click opens it.

import { hasSeveralPapers } from '../../graph/index.ts'
import { useSetting } from '../context/context.ts'
import { PagedList } from '../evidence/PagedList.tsx'

/** So many papers are listed before one asks for more. */
const maxPapersAtFirst = 8

export function Papers() {
  const { index, send, textInLanguage, timeInWords } = useSetting()
  const { documents } = index.corpus
  const several = hasSeveralPapers(index)
  return (
    <PagedList items={documents} page={maxPapersAtFirst}>
      {({ id, number, title, date, passages: [first] }) => (
        <li key={id} className="citation">
          <button
            type="button"
            className="link"
            onClick={() => {
              if (several) send({ type: 'open-paper', document: id })
              else if (first) send({ type: 'open', passage: first.id })
            }}
          >
            {number}
          </button>
          {' · '}
          {textInLanguage(title)}
          {' · '}
          <time dateTime={date}>{timeInWords(date)}</time>
        </li>
      )}
    </PagedList>
  )
}
