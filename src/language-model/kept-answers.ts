// Answers of a model, kept by what was asked: whoever asks the same again, or goes on after a break, pays once.

import type { PreparedQuestion, ToldName } from '../proposals/index.ts'
import { completionsAddress } from './address.ts'

/** An answer, and those of the names given with the question of which it speaks, by the ids that they had then. */
export type KeptAnswer = { readonly answer: unknown; readonly told: readonly ToldName[] }

/** Where answers are kept. Nothing is thrown: what cannot be kept is asked again. */
export type KeptAnswers = {
  readonly get: (asked: string) => Promise<KeptAnswer | null>
  readonly put: (asked: string, kept: KeptAnswer) => Promise<void>
}

/** An answer as it is kept. */
export function keepable(answer: unknown, told: readonly ToldName[]): KeptAnswer {
  const written = JSON.stringify(answer)
  return { answer, told: told.filter(({ id }) => written.includes(JSON.stringify(id))) }
}

/**
 * What an answer is kept by: whom one asked, and what, word for word. Names that are known do not count: whoever accepts some meanwhile need not pay again.
 *
 * @returns as long as the passage
 */
export const askedOf = (
  { address, model }: { readonly address: string; readonly model: string },
  { content }: Pick<PreparedQuestion, 'content'>,
): string => JSON.stringify([completionsAddress(address), model, content])
