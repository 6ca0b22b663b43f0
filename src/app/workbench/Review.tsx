// What has changed, statement by statement with its words, before and after; then names, and whatever else.

import { type ReactNode, useId, useMemo, useState } from 'react'
import type { CorpusIndex } from '../../graph/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { languageAttributes, nameIn, sentenceOf, textOfParts } from '../../terms/index.ts'
import { review, type Texts, textsOf } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { useBenchContext } from './bench.ts'
import {
  type Field,
  fieldsOfClaim,
  fieldsOfEntity,
  fieldsOfOther,
  type How,
  howOf,
  type ReviewedClaim,
  type ReviewedEntity,
  type ReviewedOther,
  sorted,
  statedBy,
  withRemoved,
} from './changed.ts'
import { reviewMessages } from './messages/review.ts'
import type { Session, SessionState } from './session.ts'

/** Of each group no more are listed: whoever has done more looks over what was done since the last time. */
const maxListed = 300

export const useReviewMessages = () => reviewMessages[useSetting().speaker.language as InterfaceLanguage]

type Props = { readonly session: Session; readonly state: SessionState; readonly onClose: () => void }

export function Review({ session, state, onClose }: Props) {
  const texts = useReviewMessages()
  const [sinceSaved, setSinceSaved] = useState(state.saved !== null)
  const since = useId()
  const before = useMemo(
    () => (sinceSaved && state.saved) || textsOf(session.kept.base),
    [sinceSaved, state.saved, session],
  )
  return (
    <Sheet className="bench-review" title={texts.open} out={texts.close} onClose={onClose}>
      {() => (
        <>
          {state.saved && (
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
          <Changed
            before={before}
            after={state.workspace.texts}
            none={before === state.saved ? texts.noneSinceSaved : texts.none}
          />
        </>
      )}
    </Sheet>
  )
}

type ChangedProps = { readonly before: Texts; readonly after: Texts; readonly none: string }

function Changed({ before, after, none }: ChangedProps) {
  const { draft } = useBenchContext()
  const { claims, entities, others } = useMemo(() => sorted(review(before, after)), [before, after])
  const index = useMemo(() => withRemoved(draft.index, entities), [draft.index, entities])
  if (claims.length + entities.length + others.length === 0) return <p>{none}</p>
  return (
    <>
      <Group of="claims" items={claims} draw={claim => <ClaimChanged claim={claim} index={index} />} />
      <Group
        of="entities"
        items={entities}
        draw={entity => <EntityChanged entity={entity} index={index} />}
      />
      <Group of="others" items={others} draw={other => <OtherChanged other={other} />} />
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
        {items.slice(0, maxListed).map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown, and some have no id
          <li key={i}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > maxListed && (
        <p className="soft">{texts.more(number.format(items.length - maxListed))}</p>
      )}
    </section>
  )
}

function ClaimChanged({ claim, index }: { readonly claim: ReviewedClaim; readonly index: CorpusIndex }) {
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
    </>
  )
}

function EntityChanged({ entity, index }: { readonly entity: ReviewedEntity; readonly index: CorpusIndex }) {
  const { speaker, typeNames } = useSetting()
  const { id, type, typeBefore } = entity
  const fields: Field[] = [...fieldsOfEntity(entity)]
  if (type !== typeBefore) {
    const [before = '', after = ''] = [typeNames(typeBefore)[0], typeNames(type)[0]]
    fields.push({ ...{ key: 'type', language: null }, before, after })
  }
  return (
    <>
      <Title how={howOf(entity)}>
        <EntityIcon type={type} /> {nameIn(index, id, speaker.language)}
      </Title>
      <Fields fields={fields} />
    </>
  )
}

function OtherChanged({ other }: { readonly other: ReviewedOther }) {
  const texts = useReviewMessages()
  return (
    <>
      <Title how={howOf(other)}>
        {texts.others[other.of]}
        {other.of === 'file' && `: ${other.path}`}
      </Title>
      {other.of !== 'file' && <Fields fields={fieldsOfOther(other)} />}
    </>
  )
}

const Title = ({ how, children }: { readonly how: How; readonly children: ReactNode }) => (
  <p className="bench-changed-title">
    <span className="bench-how" data-how={how}>
      {useReviewMessages().how[how]}
    </span>{' '}
    <strong>{children}</strong>
  </p>
)

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  const texts = useReviewMessages()
  const { languageName } = useSetting()
  return (
    <dl>
      {fields.map(({ key, language, before, after }) => (
        <div key={`${key} ${language}`}>
          <dt>
            {texts.fields.get(key) ?? key}
            {language && ` (${languageName(language)})`}
          </dt>
          <dd {...(language && languageAttributes(language))}>
            {before !== null && before !== after && <Was>{before}</Was>}{' '}
            {after !== null && (before === null || before === after ? after : <Now>{after}</Now>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Was = ({ children }: { readonly children: string }) => (
  <del>
    <span className="bench-when">{useReviewMessages().was}: </span>
    {children}
  </del>
)

const Now = ({ children }: { readonly children: string }) => (
  <ins>
    <span className="bench-when">{useReviewMessages().now}: </span>
    {children}
  </ins>
)
