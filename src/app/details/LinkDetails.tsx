// What joins two entities: the claims behind a drawn link.

import { useMemo } from 'react'
import { type ClaimsOfLink, claimsOfLink, drawnGraphOf, evidenceOf } from '../../explorer/index.ts'
import { distinctStatements, linkId, papersOf } from '../../graph/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Unquoted } from '../evidence/Claims.tsx'
import { FirstSaid } from '../evidence/FirstSaid.tsx'
import { EntityLink, EntityList } from '../evidence/Statement.tsx'
import { WithWords } from '../evidence/WithWords.tsx'
import { ByProject } from './ByProject.tsx'
import { SelectionHead } from './SelectionHead.tsx'

/** What joins two entities: the claims behind a drawn edge. */
export function LinkDetails({ link }: { readonly link: ClaimsOfLink }) {
  const { index, messages, projections, state } = useExplorer()
  const drawn = drawnGraphOf(state)
  const id = linkId(link.a, link.b)
  // When it was first said does not depend on the filters.
  const whole = useMemo(
    () => claimsOfLink(index, projections, { drawn, facets: new Map() }, id)?.claims ?? [],
    [index, projections, drawn, id],
  )
  return (
    <article className="selection">
      <SelectionHead
        title={
          <>
            <EntityLink id={link.a} /> <span aria-hidden="true">–</span> <EntityLink id={link.b} />
          </>
        }
      >
        {messages.details.claims(distinctStatements(index, link.claims).length)}
      </SelectionHead>
      <FirstSaid claims={whole} />
      {link.sharedProjects.length > 0 && (
        <p className="aside">
          {!link.joined && `${messages.details.apart} `}
          {messages.details.sharedProjects(link.sharedProjects.length)}{' '}
          <EntityList ids={link.sharedProjects} within />
        </p>
      )}
      <WithWords of={papersOf(link.claims)} meanwhile={<Unquoted claims={link.claims} />}>
        <LinkWords link={link} />
      </WithWords>
    </article>
  )
}

function LinkWords({ link }: { readonly link: ClaimsOfLink }) {
  const { index } = useSetting()
  const texts = useTexts()
  const selected = useMemo(() => new Set([link.a, link.b]), [link])
  const evidence = useMemo(() => evidenceOf(index, texts, link.claims), [index, texts, link])
  return <ByProject evidence={evidence} selected={selected} />
}
