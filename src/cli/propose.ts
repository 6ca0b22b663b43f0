// What `propose` gives: what documents may hold that nobody has read into the graph yet, as JSON or as lines to review.

import type { Proposals, ProposedEntity } from '../proposals/index.ts'
import { onOneLine, truncateAtWord } from '../text/index.ts'

const entityJson = ({ document, id, type, label, forms, score, why }: ProposedEntity) => ({
  ...{ document, id, type, label, forms, score, why },
})

/** As JSON, for programs: exactly these keys, forms and quotes as they stand in the text. */
export const proposalsJson = ({ entities, claims }: Proposals): string =>
  `${JSON.stringify({ entities: entities.map(entityJson), claims }, null, 2)}\n`

/** No more of a quote than this fits a line of a terminal. */
const maxQuoteChars = 160

/** The same for people, as lines: the surest entities first, claims as the text has them. */
export function formatProposals({ entities, claims }: Proposals): readonly string[] {
  const named = new Map(entities.map(({ id, label }) => [id, Object.values(label)[0] ?? id]))
  const namesOf = (ids: readonly string[]) => ids.map(id => named.get(id) ?? id).join(', ')
  return [
    `${entities.length} entities that nobody has written down yet, the surest first:`,
    ...entities.flatMap(({ id, type, forms, score }) => [
      `  ${score.toFixed(2)}  ${type}  ${id}`,
      ...Object.entries(forms).map(
        ([language, own]) => `        ${language}: ${own.map(form => onOneLine(form)).join('; ')}`,
      ),
    ]),
    '',
    `${claims.length} statements:`,
    ...claims.flatMap(({ predicate, subjects, objects, projects, quotes, status, when, score }) => [
      `  ${score.toFixed(2)}  ${namesOf(subjects)} ${predicate}${objects.length > 0 ? ` ${namesOf(objects)}` : ''}${
        projects.length > 0 ? ` (${namesOf(projects)})` : ''
      }${status === 'planned' ? ', planned' : ''}${when === null ? '' : `, ${when}`}`,
      ...Object.entries(quotes).map(
        ([language, quote]) => `        ${language}: ${truncateAtWord(onOneLine(quote), maxQuoteChars)}`,
      ),
    ]),
  ]
}
