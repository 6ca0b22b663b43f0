// Statements with the words they rest on: each sentence once, under all that it states.

import { useMemo, useState } from 'react'
import { type Evidence, evidenceOf, projectOf } from '../../explorer/index.ts'
import { distinctStatements, papersOf } from '../../graph/index.ts'
import type { Claim, EntityId, QuotedClaim } from '../../model/index.ts'
import { nameFor, type Voice } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { AlsoStated } from './AlsoStated.tsx'
import { FirstSaid } from './FirstSaid.tsx'
import { PagedList } from './PagedList.tsx'
import { Excerpts, Remarks } from './Quotes.tsx'
import { Statement } from './Statement.tsx'
import { WithWords } from './WithWords.tsx'

type Props = {
  readonly claims: readonly Claim[]
  /** Whose mentions stand out in the quotes. */
  readonly selected: ReadonlySet<EntityId>
  /** From which end each is told. */
  readonly voiceOf?: VoiceOf
}

type VoiceOf = (claim: Claim) => Voice

/** Claims in the given order, as far as their words allow; the rest on request. */
export function Claims(props: Props) {
  return (
    <WithWords of={papersOf(props.claims)} meanwhile={<Unquoted {...props} />}>
      <Quoted {...props} />
    </WithWords>
  )
}

function Quoted({ claims, selected, voiceOf }: Props) {
  const { index } = useSetting()
  const texts = useTexts()
  const evidence = useMemo(() => evidenceOf(index, texts, claims), [index, texts, claims])
  return <EvidenceList evidence={evidence} selected={selected} voiceOf={voiceOf} />
}

/** What is stated, while the words that state it are still to come. */
export function Unquoted({ claims, voiceOf = () => 'active' }: Omit<Props, 'selected'>) {
  const { index } = useSetting()
  return (
    <PagedList items={distinctStatements(index, claims)}>
      {([claim]) => (
        <li key={claim.id} className="claim">
          <Statement claim={claim} voice={voiceOf(claim)} />
        </li>
      )}
    </PagedList>
  )
}

type ListProps = {
  readonly evidence: readonly Evidence[]
  readonly selected: ReadonlySet<EntityId>
  /** The project that the list stands under, which need not be said again. */
  readonly project?: EntityId | null
  readonly voiceOf?: VoiceOf | undefined
}

export function EvidenceList({ evidence, selected, project, voiceOf }: ListProps) {
  return (
    <PagedList items={evidence}>
      {item => (
        <li key={item.claims[0].id} className="claim">
          <EvidenceItem {...item} selected={selected} project={project} voiceOf={voiceOf} />
        </li>
      )}
    </PagedList>
  )
}

type EvidenceItemProps = Evidence & {
  readonly selected: ReadonlySet<EntityId>
  /** Whether all is shown that states the same: on paper one cannot ask for more. */
  readonly whole?: boolean
  readonly project?: EntityId | null | undefined
  readonly voiceOf?: VoiceOf | undefined
}

/**
 * All that some sentences state, and the sentences; the words of the statement that is pointed at stand out alone. Then the
 * sentences of other passages and papers that state the same.
 */
export function EvidenceItem({
  claims,
  excerpts,
  also,
  whole = false,
  selected,
  project,
  voiceOf = () => 'active',
}: EvidenceItemProps) {
  const [pointed, setPointed] = useState<QuotedClaim | null>(null)
  const [only, ...others] = claims
  if (others.length === 0) {
    return (
      <>
        <Statement claim={only} voice={voiceOf(only)} />
        <FirstOfSeveral claim={only} />
        <Excerpts claims={claims} excerpts={excerpts} selected={selected} />
        <Remarks claim={only} />
        <AlsoStated of={claims} also={also} selected={selected} whole={whole} />
      </>
    )
  }
  const quoted = pointed && claims.includes(pointed) ? [pointed] : claims
  return (
    <>
      <ul className="statements" onPointerLeave={() => setPointed(null)} onBlur={() => setPointed(null)}>
        {claims.map(claim => (
          <li
            key={claim.id}
            data-pointed={pointed === claim || undefined}
            onPointerEnter={() => setPointed(claim)}
            onFocus={() => setPointed(claim)}
          >
            <Statement claim={claim} voice={voiceOf(claim)} />
            <FirstOfSeveral claim={claim} />
            {project !== undefined && <Elsewhere claim={claim} project={project} selected={selected} />}
            <Remarks claim={claim} />
          </li>
        ))}
      </ul>
      <Excerpts claims={quoted} excerpts={excerpts} selected={selected} />
      <AlsoStated of={claims} also={also} selected={selected} whole={whole} />
    </>
  )
}

/** Where several papers state it: which was the first, whatever the filters leave. */
function FirstOfSeveral({ claim }: { readonly claim: Claim }) {
  const { index } = useSetting()
  const sources = index.statementOf.get(claim.id) ?? [claim]
  return papersOf(sources).size > 1 && <FirstSaid claims={sources} />
}

type ElsewhereProps = Required<Pick<ListProps, 'selected'>> & {
  readonly claim: Claim
  readonly project: EntityId | null
}

/** Says of a statement that it is not made in the project that it stands under here. */
function Elsewhere({ claim, project, selected }: ElsewhereProps) {
  const { index, messages, speaker } = useSetting()
  const own = projectOf(index, claim, selected)
  if (own === project) return null
  const texts = messages.details
  return (
    <p className="soft elsewhere">
      {own === null ? texts.noProject : texts.inProject(nameFor(speaker, own))}
    </p>
  )
}
