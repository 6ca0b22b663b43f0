// What has changed, statement by statement with its words, before and after; then names, and whatever else.

import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { CorpusIndex } from '../../graph/index.ts'
import { nameIn, sentenceOf, textOfParts } from '../../terms/index.ts'
import { type Reviewed, review, type Texts, textsOf } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useBenchContext } from './bench.ts'
import { Fields, Title, Was } from './ChangedFields.tsx'
import {
  type Field,
  fieldsOfClaim,
  fieldsOfEntity,
  fieldsOfOther,
  howOf,
  type ReviewedClaim,
  type ReviewedEntity,
  type ReviewedOther,
  sorted,
  statedBy,
  withRemoved,
} from './changed.ts'
import { EntryActs } from './EntryActs.tsx'
import type { Session, SessionState } from './session.ts'
import { useReviewMessages } from './use-messages.ts'

/** Of each group no more are listed: whoever has done more looks over what was done since the last time. */
const maxListed = 300

type Props = { readonly session: Session; readonly state: SessionState; readonly onClose: () => void }

export function Review({ session, state, onClose }: Props) {
  const texts = useReviewMessages()
  const [sinceSaved, setSinceSaved] = useState(state.workspace.saved !== null)
  const since = useId()
  const { saved } = state.workspace
  const before = useMemo(
    () => (sinceSaved && saved) || textsOf(session.kept.base),
    [sinceSaved, saved, session],
  )
  const list = useRef<HTMLDivElement>(null)
  const [said, say] = useState('')
  const onTakenBack = (text: string) => {
    say(text)
    // The button that had the focus goes with its entry.
    list.current?.focus()
  }
  return (
    <Sheet className="bench-review" title={texts.open} out={texts.close} onClose={onClose}>
      {close => (
        <>
          {saved && (
            <fieldset className="bench-since">
              <legend>{texts.since}</legend>
              {([false, true] as const).map(each => (
                <label key={String(each)} className="bench-check">
                  <input
                    type="radio"
                    name={since}
                    checked={sinceSaved === each}
                    onChange={() => setSinceSaved(each)}
                  />
                  {each ? texts.saved : texts.begun}
                </label>
              ))}
            </fieldset>
          )}
          <p className="hidden-visually" role="status">
            {said}
          </p>
          <div ref={list} tabIndex={-1} className="bench-changes">
            <Changed
              before={before}
              after={state.workspace.texts}
              none={before === saved ? texts.noneSinceSaved : texts.none}
              acts={(reviewed, title) => <EntryActs {...{ reviewed, title, session, onTakenBack, close }} />}
            />
          </div>
        </>
      )}
    </Sheet>
  )
}

/** What one can do with an entry, by what it is called. */
type Acts = (reviewed: Reviewed, title: string) => ReactNode

type ChangedProps = {
  readonly before: Texts
  readonly after: Texts
  readonly none: string
  readonly acts: Acts
}

function Changed({ before, after, none, acts }: ChangedProps) {
  const { draft } = useBenchContext()
  const { claims, entities, others } = useMemo(() => sorted(review(before, after)), [before, after])
  const index = useMemo(() => withRemoved(draft.index, entities), [draft.index, entities])
  if (claims.length + entities.length + others.length === 0) return <p>{none}</p>
  return (
    <>
      <Group
        of="claims"
        items={claims}
        draw={claim => <ClaimChanged claim={claim} index={index} acts={acts} />}
      />
      <Group
        of="entities"
        items={entities}
        draw={entity => <EntityChanged entity={entity} index={index} acts={acts} />}
      />
      <Group of="others" items={others} draw={other => <OtherChanged other={other} acts={acts} />} />
    </>
  )
}

type GroupProps<Item> = {
  readonly of: 'claims' | 'entities' | 'others'
  readonly items: readonly Item[]
  readonly draw: (item: Item) => ReactNode
}

function Group<Item extends ReviewedClaim | ReviewedEntity | ReviewedOther>({
  of,
  items,
  draw,
}: GroupProps<Item>) {
  const texts = useReviewMessages()
  const { speaker } = useSetting()
  const number = new Intl.NumberFormat(speaker.language)
  const heading = useId()
  if (items.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{texts.groups[of](number.format(items.length))}</h3>
      <ul className="bench-changed">
        {items.slice(0, maxListed).map(item => (
          <li key={JSON.stringify(item)}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > maxListed && (
        <p className="soft">{texts.more(number.format(items.length - maxListed))}</p>
      )}
    </section>
  )
}

type ClaimProps = { readonly claim: ReviewedClaim; readonly index: CorpusIndex; readonly acts: Acts }

function ClaimChanged({ claim, index, acts }: ClaimProps) {
  const { speaker } = useSetting()
  const texts = useReviewMessages()
  const sentence = (entry: ReviewedClaim['before']) => {
    const stated = entry && statedBy(index, claim, entry)
    return stated && textOfParts(sentenceOf({ ...speaker, index }, stated, 'active'))
  }
  const [before, after] = [sentence(claim.before), sentence(claim.after)]
  const title = after ?? before ?? texts.unreadable
  return (
    <>
      <Title how={howOf(claim)}>{title}</Title>
      {claim.before && claim.after && before !== after && (
        <p>
          <Was>{before ?? texts.unreadable}</Was>
        </p>
      )}
      <Fields fields={fieldsOfClaim(claim)} />
      {acts(claim, title)}
    </>
  )
}

type EntityProps = { readonly entity: ReviewedEntity; readonly index: CorpusIndex; readonly acts: Acts }

function EntityChanged({ entity, index, acts }: EntityProps) {
  const { speaker, typeNames } = useSetting()
  const { id, type, typeBefore } = entity
  const name = nameIn(index, id, speaker.language)
  const fields: Field[] = [...fieldsOfEntity(entity)]
  if (type !== typeBefore) {
    const [before = '', after = ''] = [typeNames(typeBefore)[0], typeNames(type)[0]]
    fields.push({ ...{ key: 'type', language: null }, before, after })
  }
  return (
    <>
      <Title how={howOf(entity)}>
        <EntityIcon type={type} /> {name}
      </Title>
      <Fields fields={fields} />
      {acts(entity, name)}
    </>
  )
}

function OtherChanged({ other, acts }: { readonly other: ReviewedOther; readonly acts: Acts }) {
  const texts = useReviewMessages()
  return (
    <>
      <Title how={howOf(other)}>
        {texts.others[other.of]}
        {other.of === 'file' && `: ${other.path}`}
      </Title>
      {other.of !== 'file' && <Fields fields={fieldsOfOther(other)} />}
      {acts(
        other,
        other.of === 'file' ? other.path : (fieldsOfOther(other)[0]?.after ?? texts.others[other.of]),
      )}
    </>
  )
}
