// `npm run corpus -- propose --model`: proposals of the rules with those of a language model, once somebody has agreed to what is sent.

import type { Corpus } from '../../model/index.ts'
import { type Proposals, questionsOf, withModel } from '../../proposals/index.ts'
import { addressFault } from './address.ts'
import { type Asked, askModel, type Progress, prepare } from './ask-model.ts'
import type { ChatOptions } from './chat-client.ts'
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
    tell(fault)
    return { kind: 'misunderstood' }
  }
  const answers = keptAnswers(folder)
  const prepared = questionsOf(corpus, rules, document).map(question => prepare(question, options))
  const unanswered = prepared.filter(({ key }) => !answers.get(key))
  for (const line of formatSending({ address, model, hasKey: Boolean(key), prepared, unanswered })) tell(line)
  if (unanswered.length > 0 && !(await agrees())) {
    tell('Nothing is sent.')
    return { kind: 'declined' }
  }
  const asked = await askModel(prepared, answers, {
    ...options,
    onProgress: progress => onProgress(formatProgress(progress)),
    onWait: (reason, ms) => onProgress(`${reason.slice(0, 60)}; asked again in ${Math.round(ms / 1000)} s`),
  })
  onProgress('')
  const { proposals, dropped } = withModel(rules, asked.passed, corpus)
  for (const line of formatAsked(withDropped(asked, dropped))) tell(line)
  return { kind: 'proposed', proposals, isWhole: asked.left === 0 && asked.failures.length === 0 }
}

/** With what did not fit once all passages were joined. */
const withDropped = (asked: Asked, times: number): Asked =>
  times === 0
    ? asked
    : {
        ...asked,
        dropped: new Map([
          ...asked.dropped,
          ['ends-do-not-fit', (asked.dropped.get('ends-do-not-fit') ?? 0) + times],
        ]),
      }

const formatProgress = ({ done, all, usage: { sent, received } }: Progress): string =>
  `${done} of ${all} passages, ${sent + received} tokens`
