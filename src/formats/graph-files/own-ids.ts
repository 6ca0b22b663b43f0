// The graph of a file under ids of our own, so that any library may keep it.

import type { AttributedGraph, Attributes, Scalar } from './attributed.ts'

/**
 * The same graph, its nodes `n0`, `n1`, … and its edges `e0`, `e1`, …, in order. What an id was is the attribute `id`; a
 * node without a label of text gets it as its `label`. graphology and sigma want this: they keep nodes in plain objects.
 */
export function withOwnIds({ nodes, edges }: AttributedGraph): AttributedGraph {
  const ours = new Map(nodes.map(({ id }, n) => [id, `n${n}`]))
  const own = (id: string) => ours.get(id) ?? ''
  const named = (id: string, attributes: Attributes): Attributes =>
    new Map<string, Scalar>([...attributes, ['id', id]])
  const labelled = (id: string, attributes: Attributes): Attributes => {
    const label = attributes.get('label')
    return typeof label === 'string' && label.trim() !== ''
      ? attributes
      : new Map<string, Scalar>([...attributes, ['label', id]])
  }
  return {
    nodes: nodes.map(({ id, attributes }) => ({
      id: own(id),
      attributes: named(id, labelled(id, attributes)),
    })),
    edges: edges.map(({ id, source, target, directed, attributes }, n) => ({
      id: `e${n}`,
      source: own(source),
      target: own(target),
      directed,
      attributes: named(id, attributes),
    })),
  }
}
