// An entity, a link or a claim, in full.

import { Fragment, useMemo, useState } from 'react'
import {
  byProject,
  type ClaimsOfLink,
  claimsAbout,
  claimsOfLink,
  drawnGraphOf,
  type Evidence,
  evidenceOf,
  namedElsewhere,
  sentencesAround,
  showsGraph,
} from '../../explorer/index.ts'
import {
  type CorpusIndex,
  distinctStatements,
  endsOf,
  linkId,
  otherForms,
  papersOf,
  statementsAbout,
} from '../../graph/index.ts'
import type { Claim, EntityId, Language, PassageId, TextRange } from '../../model/index.ts'
import { languageAttributes, nameFor } from '../../terms/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Citation } from '../evidence/Citation.tsx'
import { Claims, EvidenceList, Unquoted } from '../evidence/Claims.tsx'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { FirstSaid } from '../evidence/FirstSaid.tsx'
import { Marked } from '../evidence/Marked.tsx'
import { mentionsInWords } from '../evidence/mentions.ts'
import { PagedList } from '../evidence/PagedList.tsx'
import { QuoteLanguage } from '../evidence/QuoteLanguage.tsx'
import { EntityLink, EntityList, TimeLabel } from '../evidence/Statement.tsx'
import { WithWords } from '../evidence/WithWords.tsx'
import { Wording } from '../evidence/Wording.tsx'
import { Profile } from './Profile.tsx'

type HeadProps = { readonly title: React.ReactNode; readonly children?: React.ReactNode }

/** The head of what is selected, with the way out of the selection. */
export function SelectionHead({ title, children }: HeadProps) {
  const { messages, send } = useSetting()
  return (
    <header className="head">
      <h2 tabIndex={-1}>{title}</h2>
      <p className="soft">{children}</p>
      <button type="button" className="plain close" onClick={() => send({ type: 'clear-selection' })}>
        <span aria-hidden="true">✕</span>
        <span className="hidden-visually">{messages.details.clear}</span>
      </button>
    </header>
  )
}

/** Claims under the projects in whose context they are made. */
function ByProject({
  evidence,
  selected,
}: {
  readonly evidence: readonly Evidence[]
  readonly selected: ReadonlySet<EntityId>
}) {
  const { index, messages, speaker } = useSetting()
  const groups = useMemo(() => byProject(index, evidence, selected), [index, evidence, selected])
  return groups.map(({ project, evidence }) => (
    <section key={project ?? ''} className="group">
      {(groups.length > 1 || (project !== null && !selected.has(project))) && (
        <h3>
          {project === null
            ? messages.details.noProject
            : messages.details.inProject(nameFor(speaker, project))}
        </h3>
      )}
      <EvidenceList evidence={evidence} selected={selected} project={project} />
    </section>
  ))
}

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

/** What the documents say of an entity, in their words. */
function EntityWords({ id, claims }: { readonly id: EntityId; readonly claims: readonly Claim[] }) {
  const { index, messages } = useSetting()
  const words = useTexts()
  const selected = useMemo(() => new Set([id]), [id])
  const evidence = useMemo(() => evidenceOf(index, words, claims), [index, words, claims])
  const elsewhere = useMemo(() => namedElsewhere(words, id, evidence), [words, id, evidence])
  const texts = messages.details
  return (
    <>
      <Wording id={id} />
      <AlsoCalled id={id} />
      {claims.length > 0 && <ByProject evidence={evidence} selected={selected} />}
      {elsewhere.length > 0 && (
        <section className="group">
          <h3>{claims.length > 0 ? texts.passagesToo : texts.passages}</h3>
          <PagedList items={elsewhere}>
            {item => <PassageNaming key={item.passage} {...item} selected={selected} />}
          </PagedList>
        </section>
      )}
    </>
  )
}

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

/** So many other names of a language stand there at once, the shortest first. */
const maxNamesAtFirst = 2

/** What the documents also call it, in each language. */
function AlsoCalled({ id }: { readonly id: EntityId }) {
  const { index, languageName, messages, ownFirst } = useSetting()
  const [asked, setAsked] = useState<EntityId | null>(null)
  const words = useTexts()
  const forms = useMemo(() => {
    const all = otherForms(index, words, id)
    return ownFirst([...all.keys()]).map(language => ({
      language,
      names: [...(all.get(language) ?? [])].sort((a, b) => a.length - b.length),
    }))
  }, [index, words, id, ownFirst])
  if (forms.length === 0) return null
  const texts = messages.details
  const most = asked === id ? Number.POSITIVE_INFINITY : maxNamesAtFirst
  const rest = forms.reduce((sum, { names }) => sum + Math.max(0, names.length - most), 0)
  return (
    <p className="also-called">
      {texts.alsoCalled}{' '}
      {forms.map(({ language, names }, i) => (
        <span key={language}>
          {i > 0 && `${messages.semicolon} `}
          <i {...languageAttributes(language)}>{names.slice(0, most).join(', ')}</i>{' '}
          <span className="soft">({languageName(language)})</span>
        </span>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => setAsked(id)}>
            {texts.showMore(rest)}
          </button>
        </>
      )}
    </p>
  )
}

type NamingProps = {
  readonly passage: PassageId
  readonly ranges: ReadonlyMap<Language, TextRange>
  readonly selected: ReadonlySet<EntityId>
}

/** The sentences of a passage that name an entity, in every language. */
function PassageNaming({ passage: id, ranges, selected }: NamingProps) {
  const { ownFirst } = useSetting()
  const texts = useTexts()
  const passage = texts.passages.get(id)
  if (!passage) return null
  const mentions = texts.mentionsByPassage.get(id) ?? []
  return (
    <li className="claim">
      <div className="quotes">
        {ownFirst([...ranges.keys()]).map(language => {
          const side = passage.sides[language]
          const named = ranges.get(language)
          if (!side || !named) return null
          const range = sentencesAround(named, side.sentences)
          const here = mentions.filter(mention => mention.language === language)
          return (
            <blockquote key={language} {...languageAttributes(language)}>
              <QuoteLanguage language={language} />
              {range.start > 0 && '… '}
              <Marked side={side} range={range} mentions={here} selected={selected} />
              {range.end < side.text.length && ' …'}
            </blockquote>
          )
        })}
      </div>
      <Citation passage={id} />
    </li>
  )
}

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

/** Some claims, alone: what a link to a quote opens. Then what else states the same. */
export function ClaimsDetails({ claims }: { readonly claims: readonly Claim[] }) {
  const { index, messages } = useSetting()
  const selected = new Set(claims.flatMap(endsOf))
  const sources = new Set([...claims, ...claims.flatMap(({ id }) => index.statementOf.get(id) ?? [])])
  return (
    <article className="selection">
      <SelectionHead title={messages.details.claims(distinctStatements(index, claims).length)} />
      <Claims claims={[...sources]} selected={selected} />
    </article>
  )
}
