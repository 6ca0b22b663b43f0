// What a file says of one node or one link, as text: its attributes, and what it is joined to.

import { type ReactNode, useEffect, useRef } from 'react'
import type {
  Described,
  DescribedEdge,
  DescribedItem,
  DescribedNode,
  LinkToNode,
  NamedNode,
} from '../../formats/index.ts'
import type { OpenMessages } from './messages/index.ts'

type Props = {
  readonly described: Described
  readonly words: OpenMessages
  readonly onPick: (item: DescribedItem | null) => void
}

type Of<What> = { readonly described: What } & Omit<Props, 'described'>

export function ForeignDetails({ described, words, onPick }: Props) {
  return (
    <article className="foreign-node">
      <button type="button" className="plain" onClick={() => onPick(null)}>
        ← {words.all}
      </button>
      {described.of === 'node' ? (
        <OfNode described={described} words={words} onPick={onPick} />
      ) : (
        <OfLink described={described} words={words} onPick={onPick} />
      )}
    </article>
  )
}

/** What is told begins at its name: another thing has another key. */
function Heading({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing begins at its name
  useEffect(() => heading.current?.focus(), [of])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}

function OfNode({ described, words, onPick }: Of<DescribedNode>) {
  const { node, label, attributes, links, degree } = described
  return (
    <>
      <Heading of={`node ${node}`}>
        <bdi>{label}</bdi>
      </Heading>
      <Values values={attributes} words={words} />
      <h3>{words.links(degree)}</h3>
      {degree === 0 && <p className="soft">{words.none}</p>}
      <ul>
        {links.map(link => (
          <li key={link.edge}>
            <LinkLine link={link} words={words} onPick={onPick} />
          </li>
        ))}
      </ul>
      {links.length < degree && <p className="soft">{words.further(degree - links.length)}</p>}
    </>
  )
}

type LineProps = { readonly link: LinkToNode; readonly words: OpenMessages; readonly onPick: Props['onPick'] }

/** The link leads to what is said of it, and the node to what is said of that. */
function LinkLine({ link, words, onPick }: LineProps) {
  return (
    <>
      <button type="button" className="link quiet" onClick={() => onPick({ of: 'edge', number: link.edge })}>
        <bdi>{link.name || words.link}</bdi>
      </button>{' '}
      <span className="soft">{words.directions[link.direction]}</span>{' '}
      {link.direction !== 'self' && <NodeLink to={link} onPick={onPick} />}
      {link.weight && <span className="soft"> · {words.weight(link.weight)}</span>}
    </>
  )
}

const NodeLink = ({ to, onPick }: { readonly to: NamedNode; readonly onPick: Props['onPick'] }) => (
  <button type="button" className="link" onClick={() => onPick({ of: 'node', number: to.node })}>
    <bdi>{to.label}</bdi>
  </button>
)

function OfLink({ described, words, onPick }: Of<DescribedEdge>) {
  const { edge, name, source, target, directed, attributes, beside } = described
  return (
    <>
      <Heading of={`edge ${edge}`}>
        <bdi>{name || words.link}</bdi>
      </Heading>
      <p>
        <span className="soft">{words.joins(directed)}</span> <NodeLink to={source} onPick={onPick} />{' '}
        <span className="soft">{words.to(directed)}</span> <NodeLink to={target} onPick={onPick} />
      </p>
      {beside > 0 && <p className="soft">{words.beside(beside)}</p>}
      <Values values={attributes} words={words} />
    </>
  )
}

type ValuesProps = { readonly values: Described['attributes']; readonly words: OpenMessages }

const Values = ({ values, words }: ValuesProps) => (
  <>
    <h3>{words.attributes}</h3>
    <dl>
      {values.map(([name, value]) => (
        <div key={name}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  </>
)
