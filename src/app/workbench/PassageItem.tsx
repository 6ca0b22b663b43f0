// A passage on the workbench: its languages beside one another, and below them what is to be decided of it.

import { useEffect, useRef } from 'react'
import type { Language } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { AcceptedHere } from './AcceptedHere.tsx'
import { useBenchContext } from './bench.ts'
import { Forms } from './Forms.tsx'
import { PassageActs } from './PassageActs.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { Side } from './Side.tsx'
import { useStop } from './use-stop.ts'
import { WordsChoice } from './WordsChoice.tsx'
import { keyOfPassage, type PassageWork } from './work.ts'

type Props = { readonly work: PassageWork; readonly number: number; readonly languages: readonly Language[] }

export function PassageItem({ work, number, languages }: Props) {
  const { passage, mentions, open, standing } = work
  const { current, form, here, shown, stop, texts, words } = useBenchContext()
  const { ownFirst } = useSetting()
  const own = useRef<HTMLElement>(null)
  const isHere = here?.passage.id === passage.id
  const isCurrent = stop?.key === keyOfPassage(passage.id)
  useStop(own, isCurrent)
  useEffect(() => {
    if (shown?.passage !== passage.id) return
    own.current?.scrollIntoView({ block: 'center' })
    own.current?.focus({ preventScroll: true })
  }, [shown, passage.id])
  const quotes =
    isHere && current?.kind === 'statement'
      ? current.claim.quotes.filter(quote => quote.passage === passage.id)
      : []
  return (
    <article
      ref={own}
      className="bench-passage"
      data-kind={passage.kind}
      data-passage={passage.id}
      data-current={isHere || undefined}
      data-standing={standing ?? undefined}
      aria-label={texts.passage(number)}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
    >
      <div className="bench-sides" data-languages={languages.length}>
        {ownFirst(languages).map(language => (
          <Side
            key={language}
            passage={passage}
            language={language}
            mentions={mentions.filter(mention => mention.language === language)}
            quotes={quotes.filter(quote => quote.language === language)}
          />
        ))}
      </div>
      {words?.passage === passage.id && !form && <WordsChoice words={words} passage={passage} />}
      {form?.passage === passage.id && <Forms form={form} work={work} />}
      {open.length > 0 && (
        <ul className="bench-proposals" aria-label={texts.proposals}>
          {open.map(item => (
            <li key={item.key}>
              <ProposalCard item={item} passage={passage.id} isCurrent={item.key === current?.key} />
            </li>
          ))}
        </ul>
      )}
      <PassageActs work={work} label={texts.passage(number)} isCurrent={isHere} />
      <AcceptedHere work={work} />
    </article>
  )
}
