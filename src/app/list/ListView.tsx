// The graph as text: who and what there is, and who with whom. Stands in where there is no WebGL.

import { useMemo } from 'react'
import { EntityLink } from '../details/Statement.tsx'
import { useExplorer } from '../shell/context.ts'

/** Two tables of what the filters leave: the entities, and the ties with the claims behind them. */
export default function ListView() {
  const { index, shown, messages, nameOf, send, state } = useExplorer()
  const collator = useMemo(() => new Intl.Collator(state.ui), [state.ui])
  const byName = useMemo(
    () => [...shown.nodes].sort((a, b) => collator.compare(nameOf(a), nameOf(b))),
    [shown, collator, nameOf],
  )
  const degree = useMemo(() => {
    const count = new Map<string, number>()
    for (const { a, b } of shown.ties) for (const end of [a, b]) count.set(end, (count.get(end) ?? 0) + 1)
    return count
  }, [shown])
  const ties = useMemo(() => [...shown.ties].sort((a, b) => b.claims.length - a.claims.length), [shown])
  const words = messages.list
  if (byName.length === 0) return <p className="message soft">{messages.facets.none}</p>
  return (
    <section className="list" aria-label={words.label}>
      <table>
        <caption>{words.ties}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.connected}</th>
            <th scope="col" className="number">
              {words.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ id, a, b, claims }) => (
            <tr key={id}>
              <td>
                <EntityLink id={a} />
              </td>
              <td>
                <EntityLink id={b} />
              </td>
              <td className="number">
                <button
                  type="button"
                  className="link"
                  onClick={() => send({ type: 'select', what: { kind: 'tie', id } })}
                >
                  {messages.details.claims(claims.length)}
                  <span className="hidden-visually">: {messages.details.between(nameOf(a), nameOf(b))}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{words.actors}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.type}</th>
            <th scope="col" className="number">
              {words.connected}
            </th>
            <th scope="col" className="number">
              {words.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {byName.map(id => {
            const type = index.entities.get(id)?.type
            return (
              <tr key={id}>
                <td>
                  <EntityLink id={id} />
                </td>
                <td>{type && messages.types[type][0]}</td>
                <td className="number">{degree.get(id) ?? 0}</td>
                <td className="number">{index.claimsByEntity.get(id)?.length ?? 0}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
