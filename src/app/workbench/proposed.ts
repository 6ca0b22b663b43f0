// What is proposed of files: by rules, by a language model where one has answered, without what somebody has refused or stated already.

import type { Files } from '../../corpus/index.ts'
import type { Corpus, DocumentId } from '../../model/index.ts'
import {
  contentOf,
  droppedOf,
  type PreparedQuestion,
  type Proposals,
  type ProposedClaim,
  prepared,
  proposalsOf,
  questionsOf,
  throughGate,
  withModel,
} from '../../proposals/index.ts'
import { fold } from '../../text/index.ts'
import type { Gated, ModelAnswers } from './model/answers.ts'
import { isRefusedClaim, refusedIn, withoutRefused } from './refused.ts'

export type Proposed = {
  readonly proposals: Proposals
  /** Null where no model is asked. */
  readonly gated: Gated | null
}

/** What is proposed of a corpus, whose files these are. */
export function proposedOf(corpus: Corpus, files: Files, answers: ModelAnswers | null): Proposed {
  const open = openIn(corpus, files)
  const rules = open(proposalsOf(corpus, undefined))
  if (!answers) return { proposals: rules, gated: null }
  const { model, byContent } = answers
  const passed = questionsOf(corpus, rules, undefined).flatMap(question => {
    const kept = byContent.get(contentOf(question))
    if (!kept) return []
    const { answer, told } = kept
    return [throughGate(answer, question.passage, question.known, { told, model })]
  })
  const joined = withModel(rules, passed, corpus)
  const dropped = droppedOf(passed, joined.dropped)
  return { proposals: open(joined.proposals), gated: { answered: passed.length, dropped } }
}

/** What there is to ask a model about a document of a corpus, whose files these are. */
export const questionsIn = (
  corpus: Corpus,
  files: Files,
  document: DocumentId,
): readonly PreparedQuestion[] =>
  questionsOf(corpus, openIn(corpus, files)(proposalsOf(corpus, document)), document).map(prepared)

/** Takes out what is refused, or stated already. */
const openIn = (corpus: Corpus, files: Files) => {
  const refused = new Map(corpus.documents.map(({ id }) => [id, refusedIn(files, id)]))
  return (all: Proposals | null): Proposals => ({
    entities: (all?.entities ?? []).flatMap(
      entity => withoutRefused(entity, refused.get(entity.document)!) ?? [],
    ),
    claims: (all?.claims ?? []).filter(
      claim => !isRefusedClaim(claim, refused.get(claim.document)!) && !isStated(claim, corpus),
    ),
  })
}

/** Whether somebody has written it down already: on words that hold its words, or that its words hold. */
function isStated(
  { document, predicate, subjects, objects, quotes }: ProposedClaim,
  corpus: Corpus,
): boolean {
  const quoted = Object.entries(quotes).map(([language, quote]) => [language, fold(quote).text] as const)
  return corpus.claims.some(claim => {
    if (claim.document !== document || claim.predicate !== predicate) return false
    const ends = new Set<string>([...claim.subjects, ...claim.objects, ...claim.projects])
    return (
      [...subjects, ...objects].every(id => ends.has(id)) &&
      claim.quotes.some(({ language, exact }) => {
        const own = fold(exact).text
        return quoted.some(
          ([code, words]) => code === language && (own.includes(words) || words.includes(own)),
        )
      })
    )
  })
}
