// `npm run corpus -- propose --model`: proposals of the rules with those of a language model, once somebody has agreed to what is sent.

import {
  addressFault,
  askedOf,
  askModel,
  type ChatOptions,
  type Progress,
} from '../../language-model/index.ts'
import type { Corpus } from '../../model/index.ts'
import {
  droppedOf,
  type Proposals,
  prepared,
  type Question,
  questionsOf,
  throughGate,
  withModel,
} from '../../proposals/index.ts'
import { addressFaults } from './faults.ts'
import { answersFolder, keptAnswers } from './kept-answers.ts'
import { formatAsked, formatSending } from './report.ts'

export type ModelCommand = Pick<
  ChatOptions,
  'address' | 'model' | 'key' | 'signal' | 'waits' | 'timeoutMs'
> & {
  readonly document: string | undefined
  /** Whether somebody agrees to what was said; asked before anything is sent, and not if nothing is. */
  readonly agrees: () => Promise<boolean>
  /** Told what people are to know. */
  readonly tell: (line: string) => void
  /** Told how far it is; written over by the next. */
  readonly onProgress: (line: string) => void
  /** For tests: where answers are kept. */
  readonly folder?: string
}

export type ModelResult =
  | { readonly kind: 'misunderstood' | 'declined' }
  /** Whole if each passage has been answered. */
  | { readonly kind: 'proposed'; readonly proposals: Proposals; readonly isWhole: boolean }

/**
 * Asks a model about the passages of a corpus, or of a document of it. Whatever goes wrong on the way is told, and what has come is given.
 *
 * @param rules what rules propose of the same
 */
export async function proposeByModel(
  corpus: Corpus,
  rules: Proposals,
  { document, agrees, tell, onProgress, folder = answersFolder, ...options }: ModelCommand,
): Promise<ModelResult> {
  const { address, model, key } = options
  const fault = addressFault(address, key)
  if (fault !== null) {
    tell(addressFaults[fault](address))
    return { kind: 'misunderstood' }
  }
  const answers = keptAnswers(folder)
  const questions = questionsOf(corpus, rules, document).map(asked)
  const isKept = await Promise.all(questions.map(each => answers.get(askedOf(options, each))))
  const unanswered = questions.filter((_, i) => !isKept[i])
  for (const line of formatSending({ address, model, hasKey: Boolean(key), questions, unanswered }))
    tell(line)
  if (unanswered.length > 0 && !(await agrees())) {
    tell('Nothing is sent.')
    return { kind: 'declined' }
  }
  const come = await askModel(questions, answers, {
    ...options,
    onProgress: progress => onProgress(formatProgress(progress)),
    onWait: (reason, ms) => onProgress(`${reason.slice(0, 60)}; asked again in ${Math.round(ms / 1000)} s`),
  })
  onProgress('')
  const passed = come.answered.map(({ question: { of }, kept: { answer, told } }) =>
    throughGate(answer, of.passage, of.known, { told }),
  )
  const { proposals, dropped } = withModel(rules, passed, corpus)
  for (const line of formatAsked({ ...come, dropped: droppedOf(passed, dropped) })) tell(line)
  return { kind: 'proposed', proposals, isWhole: come.left === 0 && come.failures.length === 0 }
}

const asked = (of: Question) => ({ ...prepared(of), of })

const formatProgress = ({ done, all, usage: { sent, received } }: Progress): string =>
  `${done} of ${all} passages, ${sent + received} tokens`
