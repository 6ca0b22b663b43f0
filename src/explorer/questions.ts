// Questions to begin with: those that the editor chose, or else what one may ask of whoever and whatever figures most.

import { type CorpusIndex, type Figures, figuresOf, figuresOfPaper } from '../graph/index.ts'
import type { DocumentHead, Question } from '../model/index.ts'

/** Questions about a whole corpus: those that its editor chose, or else about whoever and whatever figures most. */
export const questionsOf = (index: CorpusIndex): readonly Question[] =>
  index.corpus.questions.length > 0 ? index.corpus.questions : questionsAbout(figuresOf(index))

/** Questions about one paper: those that its editor chose, or else about whoever and whatever figures most in it. */
export const questionsOfPaper = (
  index: CorpusIndex,
  { id, questions = [] }: DocumentHead,
): readonly Question[] => (questions.length > 0 ? questions : questionsAbout(figuresOfPaper(index, id)))

function questionsAbout({ actors: [first, second], projects: [project] }: Figures): readonly Question[] {
  return [
    ...(first && second ? [{ ask: 'works-with', of: first.id } as const] : []),
    ...(project ? [{ ask: 'came-of', of: project.id } as const] : []),
    ...(first && second ? [{ ask: 'connected', of: [first.id, second.id] } as const] : []),
  ]
}
