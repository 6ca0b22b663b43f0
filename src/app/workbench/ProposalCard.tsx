// A proposal: what it is, how sure, why; and what one can do with it.

import { useRef } from 'react'
import { oneLine } from '../../graph/index.ts'
import type { Language, PassageId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { useBenchContext, useSentence } from './bench.ts'
import { useModelMessages } from './model/use-desk.ts'
import { useStop } from './use-stop.ts'
import type { Item } from './work.ts'

type Props = { readonly item: Item; readonly passage: PassageId; readonly isCurrent: boolean }

export function ProposalCard({ item, passage, isCurrent }: Props) {
  const { accept, alike, go, refuse, texts, write } = useBenchContext()
  const { speaker } = useSetting()
  const card = useRef<HTMLFieldSetElement>(null)
  useStop(card, isCurrent)
  const percent = new Intl.NumberFormat(speaker.language, { style: 'percent' }).format(item.score)
  const others = alike(item)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keys one comes to it with j and k
    <fieldset
      ref={card}
      className="bench-card"
      aria-label={`${texts.proposals}: ${oneLine(useTold(item))}`}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
      onClick={() => go(item.key)}
      onFocus={() => go(item.key)}
    >
      <div className="bench-told">
        {item.kind === 'name' ? <NameTold item={item} /> : <StatementTold item={item} />}
        <p className="soft bench-why">
          {item.kind === 'name' && <Kind item={item} />}
          {texts.sure(percent)}
          {' · '}
          <Why item={item} />
        </p>
      </div>
      <div className="bench-acts">
        <button type="button" className="button" aria-keyshortcuts="a" onClick={() => accept([item], true)}>
          {texts.accept}
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts="c"
          onClick={() =>
            write(
              item.kind === 'name'
                ? { of: 'name', id: item.id, passage, words: null }
                : { of: 'statement', id: item.claim.id, passage, words: null },
            )
          }
        >
          {texts.change}
        </button>
        <button type="button" className="button" aria-keyshortcuts="x" onClick={() => refuse([item])}>
          {texts.refuse}
        </button>
        {item.kind === 'name' && (
          <button
            type="button"
            className="plain"
            aria-keyshortcuts="m"
            onClick={() => write({ of: 'same', id: item.id, passage })}
          >
            {texts.same}
          </button>
        )}
        {isCurrent && others.length > 1 && (
          <>
            <button type="button" className="plain" onClick={() => accept(others, false)}>
              {texts.allAlike(others.length)}
            </button>
            <button type="button" className="plain" onClick={() => refuse(others)}>
              {texts.refuseAlike(others.length)}
            </button>
          </>
        )}
      </div>
    </fieldset>
  )
}

/** A proposal in a few words. */
export function useTold(item: Item): string {
  const { nameOf } = useBenchContext()
  const sentence = useSentence()
  return item.kind === 'name' ? nameOf(item.id) : sentence(item.claim)
}

function NameTold({ item }: { readonly item: Item & { readonly kind: 'name' } }) {
  const { ownFirst } = useSetting()
  const { type, entry } = item.proposal
  const languages = ownFirst(Object.keys(entry.forms) as Language[])
  return (
    <p className="bench-name">
      <EntityIcon type={type} />{' '}
      {languages.map((language, i) => (
        <span key={language} {...languageAttributes(language)}>
          {i > 0 && ' · '}
          <strong>{oneLine(entry.label[language] ?? '')}</strong>
          {formsBeside(entry.forms[language] ?? [], entry.label[language] ?? '')}
        </span>
      ))}
    </p>
  )
}

/** Why it is proposed: by rules, which say why, by a model, or by both. */
function Why({ item }: Pick<Props, 'item'>) {
  const { texts } = useBenchContext()
  const byModel = useModelMessages()
  const { by } = item.proposal
  if (by?.isAlone) return byModel.by(by.model)
  const why = item.kind === 'name' ? texts.why[item.proposal.why] : texts.sentence
  return by ? `${why} · ${byModel.also(by.model)}` : why
}

/** What it is, and how often it is named. */
function Kind({ item }: { readonly item: Item & { readonly kind: 'name' } }) {
  const { draft, texts } = useBenchContext()
  const { typeNames } = useSetting()
  const places = draft.index.mentionsByEntity.get(item.id)?.length ?? 0
  return `${typeNames(item.proposal.type)[0]} · ${texts.places(places)} · `
}

/** The other ways in which a text writes a name. */
function formsBeside(forms: readonly string[], label: string): string {
  const others = forms.map(oneLine).filter(form => form !== oneLine(label))
  return others.length > 0 ? ` (${others.join(', ')})` : ''
}

function StatementTold({ item }: { readonly item: Item & { readonly kind: 'statement' } }) {
  const { messages, timeInWords } = useSetting()
  const { claim } = item
  return (
    <>
      <p className="bench-name">
        <strong>{useTold(item)}</strong>
        {claim.status && <span className="when status"> {messages.statuses[claim.status]}</span>}
        {claim.when && <span className="when"> {timeInWords(claim.when)}</span>}
      </p>
      {claim.quotes.map(quote => (
        <p key={quote.language} className="bench-quote" {...languageAttributes(quote.language)}>
          {oneLine(quote.exact)}
        </p>
      ))}
    </>
  )
}
