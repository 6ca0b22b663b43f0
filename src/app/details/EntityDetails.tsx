// An entity in full: what is said of it, in short and in the words of the documents.

import { Fragment } from 'react'
import { claimsAbout, drawnGraphOf, showsGraph } from '../../explorer/index.ts'
import { type CorpusIndex, distinctStatements, statementsAbout } from '../../graph/index.ts'
import type { Claim, EntityId } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { Unquoted } from '../evidence/Claims.tsx'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { FirstSaid } from '../evidence/FirstSaid.tsx'
import { mentionsInWords } from '../evidence/mentions.ts'
import { TimeLabel } from '../evidence/Statement.tsx'
import { WithWords } from '../evidence/WithWords.tsx'
import { EntityWords } from './EntityWords.tsx'
import { Profile } from './Profile.tsx'
import { SelectionHead } from './SelectionHead.tsx'

/** So few statements are read as soon as what they say in short: their words come first. */
const fewStatements = 3

/** What is said of an entity, in short and in the words of the documents, and where it is named. */
export function EntityDetails({ id, claims }: { readonly id: EntityId; readonly claims: readonly Claim[] }) {
  const explorer = useExplorer()
  const { index, messages, nameOf, textInLanguage, projections, visible, state, typeNames } = explorer
  const entity = index.entities.get(id)
  if (!entity) return null
  const texts = messages.details
  const { counted } = messages
  const { length: statements } = distinctStatements(index, claims)
  const isSoonRead = statements <= fewStatements
  const profile = <Profile key="profile" id={id} claims={claims} />
  const words = (
    <Fragment key="words">
      {!isSoonRead && <h3 className="words-of">{messages.profile.words}</h3>}
      <WithWords of={documentsNaming(index, id, claims)} meanwhile={<Unquoted claims={claims} />}>
        <EntityWords id={id} claims={claims} />
      </WithWords>
    </Fragment>
  )
  return (
    <article className="selection" aria-label={nameOf(id)}>
      <SelectionHead
        title={
          <>
            <EntityIcon type={entity.type} /> {nameOf(id)}
          </>
        }
      >
        {/* A dot ends a line rather than beginning one. */}
        {typeNames(entity.type)[0]}
        {'\u00a0· '}
        <Counted how={counted.mentionsHow}>{mentionsInWords(explorer, id)}</Counted>
        {'\u00a0· '}
        <Counted how={counted.statementsHow}>{texts.claims(statements)}</Counted>
        {entity.when && <TimeLabel edtf={entity.when} />}
      </SelectionHead>
      <FirstSaid claims={statementsAbout(index, id)} />
      {entity.remark && (
        <p className="remark">
          <b>{texts.note}.</b> {textInLanguage(entity.remark)}
        </p>
      )}
      <NotDrawn
        id={id}
        drawn={projections[drawnGraphOf(state)].nodes.includes(id)}
        shown={visible.nodes.includes(id)}
      />
      {claims.length === 0 && <NoneLeft id={id} />}
      {isSoonRead ? [words, profile] : [profile, words]}
    </article>
  )
}

/** The documents whose words tell of an entity. */
const documentsNaming = (index: CorpusIndex, id: EntityId, claims: readonly Claim[]) =>
  new Set([...claims, ...(index.mentionCounts.get(id) ?? [])].map(({ document }) => document))

/** A number, and what it counts on pointing at it; the filters' panel says the same to whoever cannot point. */
const Counted = ({ how, children }: { readonly how: string; readonly children: React.ReactNode }) => (
  <span title={how}>{children}</span>
)

/** Says that no claim is there: by the filters, or at all. */
function NoneLeft({ id }: { readonly id: EntityId }) {
  const { index, messages } = useSetting()
  const texts = messages.details
  const all = distinctStatements(index, claimsAbout(index, id, new Map())).length
  return <p className="soft">{all > 0 ? texts.noneLeft(all) : texts.noClaims}</p>
}

/** Says why a selected entity is not on the screen, and offers the way there. */
function NotDrawn(props: { readonly id: EntityId; readonly drawn: boolean; readonly shown: boolean }) {
  const { messages, send, state } = useExplorer()
  if (props.shown || !showsGraph(state.view)) return null
  const [why, remedy, intent] = props.drawn
    ? ([messages.details.filtered, messages.facets.clearAll, { type: 'clear-facets' }] as const)
    : ([messages.details.hidden, messages.details.showAll, { type: 'set-mode', mode: 'all' }] as const)
  return (
    <p className="aside">
      {why}{' '}
      <button type="button" className="link" onClick={() => send(intent)}>
        {remedy}
      </button>
    </p>
  )
}
