// What a collection of papers is: how many, from when to when, by whom, of which kinds; who figures most, and what they share.

import {
  type Counted,
  type FacetName,
  figuresOf,
  firstAndLast,
  kindKeysOf,
  papersBy,
  sharedByPapers,
} from '../../graph/index.ts'
import { useSetting } from '../context/context.ts'
import { useValueName } from '../context/facet-values.ts'
import { CountedEntities, CountedList, Fact } from '../evidence/Facts.tsx'

/** Each part leads on: to the time line, to a filter, to who or what is named. */
export default function Collection() {
  const { index, messages, send, timeInWords } = useSetting()
  const texts = messages.collection
  const { actors, projects } = figuresOf(index)
  const { entities: shared, statements: alike } = sharedByPapers(index)
  const span = firstAndLast(index)
  const issuers = papersBy(index, ({ issuer }) => (issuer === null ? [] : [issuer]))
  const kinds = papersBy(index, kindKeysOf)
  return (
    <dl className="collection">
      {span && (
        <Fact term={texts.title}>
          <button type="button" className="link" onClick={() => send({ type: 'set-view', view: 'timeline' })}>
            {texts.span(
              index.documents.size,
              ...(span.map(({ date }) => timeInWords(date)) as [string, string]),
            )}
          </button>
        </Fact>
      )}
      <Values facet="issuer" values={issuers} />
      <Values facet="kind" values={kinds} />
      <CountedEntities term={texts.strongestActors} counted={actors} meaning={messages.details.claims} />
      <CountedEntities term={texts.strongestProjects} counted={projects} meaning={messages.details.claims} />
      <CountedEntities term={texts.shared} counted={shared} meaning={texts.papers}>
        {alike > 0 && <p className="soft">{texts.alike(alike)}</p>}
      </CountedEntities>
    </dl>
  )
}

type ValuesProps = { readonly facet: FacetName; readonly values: readonly Counted<string>[] }

/** The values of a facet of papers with how many papers have each; a click filters by one. Nothing where all have the same. */
function Values({ facet, values }: ValuesProps) {
  const { messages, send } = useSetting()
  const nameOfValue = useValueName()
  if (values.length === 0) return null
  return (
    <Fact term={messages.facets[facet]}>
      <CountedList
        counted={values}
        meaning={messages.collection.papers}
        draw={value => (
          <button type="button" className="link" onClick={() => send({ type: 'only-value', facet, value })}>
            {nameOfValue(facet, value).name}
          </button>
        )}
      />
    </Fact>
  )
}
