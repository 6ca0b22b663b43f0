// A passage on the workbench: its languages beside one another, and below them what is to be decided of it.

import type { Language } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { AcceptedHere } from './AcceptedHere.tsx'
import { useBenchContext } from './bench.ts'
import { Forms } from './Forms.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import { Side } from './Side.tsx'
import { WordsChoice } from './WordsChoice.tsx'
import type { PassageWork } from './work.ts'

type Props = { readonly work: PassageWork; readonly number: number; readonly languages: readonly Language[] }

export function PassageItem({ work, number, languages }: Props) {
  const { passage, mentions, open, stated, isProse } = work
  const { current, draft, form, passOver, texts, words } = useBenchContext()
  const { ownFirst, textInLanguage } = useSetting()
  const reason = draft.reasons.get(passage.id)
  const isCurrent = open.some(({ key }) => key === current?.key)
  const quotes =
    isCurrent && current?.kind === 'statement'
      ? current.claim.quotes.filter(quote => quote.passage === passage.id)
      : []
  return (
    <article
      className="bench-passage"
      data-kind={passage.kind}
      data-passage={passage.id}
      data-current={isCurrent || undefined}
      data-done={(isProse && open.length === 0) || undefined}
      aria-label={texts.passage(number)}
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
      {isProse && stated.length === 0 && (
        <p className="bench-nothing soft">
          {reason === undefined ? (
            <button
              type="button"
              className="plain"
              aria-label={`${texts.passage(number)}: ${texts.passOver}`}
              onClick={() => passOver(work)}
            >
              {texts.passOver}
            </button>
          ) : (
            texts.statesNothing(typeof reason === 'string' ? reason : textInLanguage(reason))
          )}
        </p>
      )}
      <AcceptedHere work={work} />
    </article>
  )
}
