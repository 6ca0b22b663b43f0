// The facets: what can be chosen, and what each choice would leave.

import { useMemo, useState } from 'react'
import { modeInForce } from '../../explorer/index.ts'
import { type FacetName, facetCounts } from '../../graph/index.ts'
import {
  type EntityType,
  entityTypes,
  type PassageId,
  type Predicate,
  predicateNames,
} from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'
import { EntityIcon } from '../shell/EntityIcon.tsx'

type Value = { readonly value: string; readonly name: string; readonly type?: EntityType }

/** So many values are shown before 'show more'. */
const atFirst = 14

function Facet({
  name,
  title,
  values,
}: {
  readonly name: FacetName
  readonly title: string
  readonly values: readonly Value[]
}) {
  const { index, messages, projections, send, state } = useExplorer()
  const [all, setAll] = useState(false)
  const mode = modeInForce(state)
  const counts = useMemo(
    () => facetCounts(index, projections[mode], state.facets, name),
    [index, projections, mode, state.facets, name],
  )
  const chosen = state.facets.get(name)
  const there = values.filter(({ value }) => counts.has(value) || chosen?.has(value))
  if (there.length === 0) return null
  const visible = all ? there : there.filter(({ value }, i) => i < atFirst || chosen?.has(value))
  const words = messages.facets
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {chosen && (
        <button
          type="button"
          className="plain clear"
          onClick={() => send({ type: 'clear-facet', facet: name })}
        >
          {words.clear}
          <span className="hidden-visually">: {title}</span>
        </button>
      )}
      <ul>
        {visible.map(({ value, name: label, type }) => {
          const count = counts.get(value) ?? 0
          return (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen?.has(value) ?? false}
                  onChange={() => send({ type: 'toggle-value', facet: name, value })}
                />
                {type && <EntityIcon type={type} />}
                <span className="name">{label}</span>
                <span className="count" title={words.leaves(count)}>
                  <span aria-hidden="true">{count}</span>
                  <span className="hidden-visually">, {words.leaves(count)}</span>
                </span>
              </label>
              <button
                type="button"
                className="plain only"
                onClick={() => send({ type: 'only-value', facet: name, value })}
              >
                {words.only}
                <span className="hidden-visually"> {label}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {there.length > visible.length || all ? (
        <button type="button" className="plain" onClick={() => setAll(!all)} hidden={there.length <= atFirst}>
          {all ? words.fewer : words.more(there.length - visible.length)}
        </button>
      ) : null}
    </fieldset>
  )
}

/** All facets, with what they leave. */
export function Facets() {
  const { index, messages, nameOf, inWords, languageName, send, shown, state } = useExplorer()
  const words = messages.facets
  const projects = useMemo(
    () =>
      index.corpus.entities
        .filter(({ id }) => index.contexts.has(id))
        .map(({ id }): Value => ({ value: id, name: nameOf(id) }))
        .sort((a, b) => a.name.localeCompare(b.name, state.ui)),
    [index, nameOf, state.ui],
  )
  const types = entityTypes.map((type): Value => ({ value: type, name: messages.types[type][1], type }))
  const predicates = predicateNames.map(
    (name: Predicate): Value => ({ value: name, name: messages.predicates[name][1] }),
  )
  const sections = useMemo(
    () =>
      index.corpus.documents.flatMap(document =>
        document.passages
          .filter(({ kind }) => kind === 'heading' || kind === 'point')
          .map(({ id, sides }): Value => {
            const said = Object.fromEntries(
              Object.entries(sides).map(([language, side]) => [language, side.text]),
            )
            return { value: id satisfies PassageId, name: shortened(inWords(said)) }
          }),
      ),
    [index, inWords],
  )
  const evidence: readonly Value[] = [
    { value: 'both', name: words.bilingual },
    ...index.corpus.languages.map(
      (language): Value => ({ value: language, name: words.oneLanguage(languageName(language)) }),
    ),
  ]
  return (
    <>
      <p className="left" role="status">
        {words.left(shown.nodes.length, shown.ties.length)}
        {state.facets.size > 0 && (
          <button type="button" className="plain" onClick={() => send({ type: 'clear-facets' })}>
            {words.clearAll}
          </button>
        )}
      </p>
      <Facet name="project" title={words.project} values={projects} />
      <Facet name="type" title={words.type} values={types} />
      <Facet name="predicate" title={words.predicate} values={predicates} />
      <Facet name="section" title={words.section} values={sections} />
      <Facet name="evidence" title={words.evidence} values={evidence} />
    </>
  )
}

const shortened = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 44 ? `${line.slice(0, 42).replace(/\s+\S*$/u, '')}…` : line
}
