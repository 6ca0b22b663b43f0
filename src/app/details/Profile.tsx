// What is stated of an entity, in short: with whom it works, what it takes part in, who leads it; each line folds out its words.

import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { claimsAbout } from '../../explorer/index.ts'
import {
  contextsOf,
  distinctStatements,
  keyOfRole,
  type ProfileGroup,
  type ProfileLine,
  profileInSteps,
  type Role,
  type Since,
  sinceOf,
} from '../../graph/index.ts'
import type { Claim, EntityId, Status } from '../../model/index.ts'
import { capitalised, nameFor, relationOf } from '../../terms/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { Claims } from '../evidence/Claims.tsx'
import { FoldedLine } from '../evidence/FoldedLine.tsx'
import { NamesInARow } from '../evidence/NamesInARow.tsx'
import { EntityLink, StatusBadge, TimeLabel } from '../evidence/Statement.tsx'
import { useResumable } from '../kit/use-resumable.ts'
import { CountedSection } from './CountedSection.tsx'
import './profile.css'

/** So many others of a group have a line at first: of those with whom it works or takes part, and of the rest. */
const linesAtFirst = { most: 8, rest: 3 }

/** So many of a row are named. */
const maxNamesInARow = 6

/** Of the projects in which something is stated so many are named. */
const maxProjectsNamed = 2

type Props = {
  readonly id: EntityId
  /** What the facets leave of what is stated of it. */
  readonly claims: readonly Claim[]
}

/** The profile of an entity under the facets; nothing where nothing is stated of it. */
export function Profile({ id, claims }: Props) {
  const { index, messages, state } = useExplorer()
  const { facets } = state
  const begin = useCallback(
    () => profileInSteps(index, id, about => (about === id ? claims : claimsAbout(index, about, facets))),
    [index, id, claims, facets],
  )
  const { result: groups, late } = useResumable(begin)
  const since = useMemo(() => sinceOf(claims), [claims])
  if (!groups || late || groups.length === 0) return null
  return (
    <section className="profile" aria-label={messages.profile.title}>
      {since && <SinceWhen of={id} {...since} />}
      {groups.map(group => (
        <Group key={keyOfRole(group.role)} of={id} {...group} />
      ))}
    </section>
  )
}

/** What those of a group are to an entity, over their names. */
function useHeading(of: EntityId, role: Role): string {
  const { messages, speaker } = useSetting()
  const texts = messages.profile
  const { plural } = nameFor(speaker, of)
  switch (role.kind) {
    case 'partners':
    case 'contexts':
      return texts[role.kind](plural)
    case 'members':
    case 'sharing':
    case 'results':
      return texts[role.kind]
    case 'relation':
      return capitalised(relationOf(speaker, of, role.predicate, role.as), speaker.language)
  }
}

/** Those of a group, line by line; many that are less asked for stand in a row at first. */
function Group({ of, role, lines }: ProfileGroup & { readonly of: EntityId }) {
  const { messages } = useSetting()
  const [all, setAll] = useState(false)
  const heading = useHeading(of, role)
  const isSecondary = role.kind === 'relation' || role.kind === 'sharing'
  const most = isSecondary ? linesAtFirst.rest : linesAtFirst.most
  // A button for a single one would take its place.
  const isShort = !all && lines.length > most + (isSecondary ? 0 : 1)
  const shown = isShort ? lines.slice(0, most) : lines
  const rest = lines.length - shown.length
  return (
    <CountedSection title={heading} count={lines.length}>
      {isShort && isSecondary ? (
        <NamesInARow ids={lines.map(({ id }) => id)} most={maxNamesInARow}>
          {' '}
          <button type="button" className="link" onClick={() => setAll(true)}>
            {messages.profile.lines}
          </button>
        </NamesInARow>
      ) : (
        <ul>
          {shown.map(line => (
            <Line key={line.id} of={of} line={line} />
          ))}
        </ul>
      )}
      {isShort && !isSecondary && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {messages.details.showMore(rest)}
        </button>
      )}
    </CountedSection>
  )
}

/** Since when something is stated of an entity, and in which projects. */
function SinceWhen({ of, when, claims }: Since & { readonly of: EntityId }) {
  const { index, messages } = useSetting()
  const projects = [...new Set(claims.flatMap(claim => [...contextsOf(index, claim)]))]
  const { length: statements } = distinctStatements(index, claims)
  return (
    <section aria-label={messages.profile.since}>
      <h3>{messages.profile.since}</h3>
      <ul>
        <FoldedClaims name={messages.profile.since} {...{ claims, statements }} selected={new Set([of])}>
          <TimeLabel edtf={when} /> <Projects of={projects.filter(id => id !== of)} />
        </FoldedClaims>
      </ul>
    </section>
  )
}

/** One of the others, in which projects, and how many statements say it. */
function Line({ of, line }: { readonly of: EntityId; readonly line: ProfileLine }) {
  const { nameOf } = useSetting()
  const { id, claims, statements } = line
  return (
    <FoldedClaims name={nameOf(id)} {...{ claims, statements }} selected={new Set([of, id])}>
      <EntityLink id={id} /> <Projects of={line.projects} />
      {yetToComeAs(claims).map(claim => (
        <StatusBadge key={claim.status} claim={claim} />
      ))}
      <Times of={claims} />
    </FoldedClaims>
  )
}

type FoldedProps = {
  /** What the line is about. */
  readonly name: string
  readonly claims: readonly Claim[]
  readonly statements: number
  readonly selected: ReadonlySet<EntityId>
  readonly children: ReactNode
}

/** A line, with how many statements say it; on request, these with their words. */
function FoldedClaims({ name, claims, statements, selected, children }: FoldedProps) {
  const { messages } = useSetting()
  const counted = messages.details.claims(statements)
  return (
    <FoldedLine
      label={messages.facets.chip(name, counted)}
      count={statements}
      counted={counted}
      words={() => <Claims claims={claims} selected={selected} />}
    >
      {children}
    </FoldedLine>
  )
}

/** The first two projects by name, and how many more. */
function Projects({ of }: { readonly of: readonly EntityId[] }) {
  const { messages, nameOf } = useSetting()
  if (of.length === 0) return null
  const rest = of.length - maxProjectsNamed
  return (
    <span className="soft">
      {of.slice(0, maxProjectsNamed).map(nameOf).join(`${messages.semicolon} `)}
      {rest > 0 && ` ${messages.details.morePlaces(rest)}`}
    </span>
  )
}

/** A claim of each status, where nothing of it is done or under way. */
function yetToComeAs(claims: readonly Claim[]): readonly Claim[] {
  if (claims.some(({ status }) => status === undefined)) return []
  const byStatus = new Map<Status | undefined, Claim>(claims.map(claim => [claim.status, claim]))
  return [...byStatus.values()]
}

/** When, where all that is dated has the same date. */
function Times({ of }: { readonly of: readonly Claim[] }) {
  const [time, ...others] = new Set(of.flatMap(({ when }) => when ?? []))
  return time !== undefined && others.length === 0 && <TimeLabel edtf={time} />
}
