// What somebody does not take over, as changes of the data: proposals, and passages that state nothing.

import type { DocumentId, LanguageMap, Predicate } from '../../model/index.ts'
import type { Change } from '../../workspace/index.ts'
import { together } from './adding.ts'
import type { StatementProposal } from './draft.ts'
import type { Item } from './work.ts'

/** Refuses proposals: they are not made again. */
export const refusing = (items: readonly Item[], document: DocumentId): Change =>
  together(
    items.map((item): Change => {
      if (item.kind === 'name') {
        const { forms } = item.proposal.entry
        return { kind: 'refuse', document, refused: { forms: forms as LanguageMap<readonly string[]> } }
      }
      return refusalOf(item.proposal)
    }),
  )

/** Says that passages state nothing, by the first words of each; what was proposed as stated there is refused. */
export const passingOver = (
  stated: readonly Item[],
  document: DocumentId,
  quotes: readonly string[],
  reason: string,
): Change =>
  together([
    ...(stated.length > 0 ? [refusing(stated, document)] : []),
    ...quotes.map((quote): Change => ({ kind: 'no-claim', document, quote, reason })),
  ])

/** Refuses a statement that is proposed. */
export const refusalOf = ({
  document,
  entry: { predicate, subjects, objects, quotes },
}: StatementProposal): Change => ({
  ...{ kind: 'refuse', document },
  refused: {
    ...{ predicate: predicate as Predicate, subjects },
    ...(objects && { objects }),
    quotes: quotes as LanguageMap<string>,
  },
})
