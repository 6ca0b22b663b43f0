// What is on one side or on both, in three lists: nodes, links, statements; each line folds out its words.

import { useMemo } from 'react'
import { claimsAbout } from '../../explorer/index.ts'
import type {
  ComparedLink,
  ComparedNode,
  FilterComparison,
  Parted,
  Statement as StatementOf,
} from '../../graph/index.ts'
import { type EntityId, isActor } from '../../model/index.ts'
import { capitalisedList, sentenceOf, textOfParts } from '../../terms/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Claims } from '../evidence/Claims.tsx'
import { FoldedLine } from '../evidence/FoldedLine.tsx'
import { EntityLink, Statement } from '../evidence/Statement.tsx'
import { Section } from './Section.tsx'
import { sideNames } from './use-side.ts'

const idOfNode = ({ id }: ComparedNode) => id
const idOfLink = ({ id }: ComparedLink) => id
const idOfStatement = ([{ id }]: StatementOf) => id

/** Those who act by themselves, and what else there is: of two projects one asks who is in both. */
export function Nodes({ nodes }: Pick<FilterComparison, 'nodes'>) {
  const { index, messages } = useSetting()
  const texts = useViewMessages().compare
  const [actors, others] = useMemo(() => {
    const acts = ({ id }: ComparedNode) => {
      const type = index.entities.get(id)?.type
      return type !== undefined && isActor(index.vocabulary, type)
    }
    return [narrowed(nodes, acts), narrowed(nodes, node => !acts(node))]
  }, [index, nodes])
  return (
    <>
      <Section title={messages.facets.actors} parts={actors} idOf={idOfNode} line={NodeLine} />
      <Section title={texts.others} parts={others} idOf={idOfNode} line={NodeLine} />
    </>
  )
}

const narrowed = <Item,>(parts: Parted<Item>, keeps: (item: Item) => boolean): Parted<Item> => ({
  first: parts.first.filter(keeps),
  both: parts.both.filter(keeps),
  second: parts.second.filter(keeps),
})

export function Links({ links }: Pick<FilterComparison, 'links'>) {
  return <Section title={useSetting().messages.table.links} parts={links} idOf={idOfLink} line={LinkLine} />
}

export function Statements({ statements }: Pick<FilterComparison, 'statements'>) {
  return (
    <Section
      title={useSetting().messages.table.statements}
      parts={statements}
      idOf={idOfStatement}
      line={StatementLine}
    />
  )
}

/** How many statements there are, on both sides where both have some; in figures and in words. */
function useCounted(first: number | null, second: number | null) {
  const { messages } = useSetting()
  const texts = useViewMessages().compare
  return first === null || second === null
    ? { count: first ?? second ?? 0, counted: messages.details.claims(first ?? second ?? 0) }
    : { count: `${first} · ${second}`, counted: texts.counted(first, second) }
}

type NodeProps = { readonly item: ComparedNode; readonly part: keyof Parted<unknown> }

function NodeLine({ item: { id, first, second }, part }: NodeProps) {
  const { messages, nameOf } = useSetting()
  const said = useCounted(part === 'second' ? null : first, part === 'first' ? null : second)
  return (
    <FoldedLine
      {...said}
      label={messages.facets.chip(nameOf(id), said.counted)}
      words={() => <WordsAbout id={id} part={part} />}
    >
      <EntityLink id={id} />
    </FoldedLine>
  )
}

/** What each side on which somebody is states of them. */
function WordsAbout({ id, part }: { readonly id: EntityId; readonly part: NodeProps['part'] }) {
  const { index, sides } = useExplorer()
  const texts = useViewMessages().compare
  const selected = useMemo(() => new Set([id]), [id])
  return sideNames
    .filter(side => part === 'both' || part === side)
    .map(side => (
      <div key={side}>
        {part === 'both' && <p className="of-side">{texts.sides[side]}</p>}
        <Claims claims={claimsAbout(index, id, sides[side])} selected={selected} />
      </div>
    ))
}

function LinkLine({ item }: { readonly item: ComparedLink }) {
  const { messages, speaker } = useSetting()
  const { a, b, first, second } = item
  const said = useCounted(first?.statements ?? null, second?.statements ?? null)
  return (
    <FoldedLine
      {...said}
      label={messages.facets.chip(textOfParts(capitalisedList(speaker, [a, b])), said.counted)}
      words={() => <WordsOfLink {...item} />}
    >
      <EntityLink id={a} /> – <EntityLink id={b} />
    </FoldedLine>
  )
}

function WordsOfLink({ a, b, ...sides }: ComparedLink) {
  const { index } = useSetting()
  const texts = useViewMessages().compare
  const selected = useMemo(() => new Set([a, b]), [a, b])
  return sideNames.map(side => {
    const link = sides[side]
    return (
      link && (
        <div key={side}>
          {sides.first && sides.second && <p className="of-side">{texts.sides[side]}</p>}
          <Claims claims={link.claims.flatMap(id => index.claims.get(id) ?? [])} selected={selected} />
        </div>
      )
    )
  })
}

const nobody: ReadonlySet<EntityId> = new Set()

function StatementLine({ item }: { readonly item: StatementOf }) {
  const { messages, speaker } = useSetting()
  const texts = messages.profile
  const [claim] = item
  return (
    <FoldedLine
      count=""
      counted={texts.words}
      label={messages.facets.chip(textOfParts(sentenceOf(speaker, claim, 'active')), texts.words)}
      words={() => <Claims claims={item} selected={nobody} />}
    >
      <Statement claim={claim} />
    </FoldedLine>
  )
}
