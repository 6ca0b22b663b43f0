// What a language model is asked to answer: its shape as JSON Schema for the server, and read here item by item, since nothing holds it to that.

import { z } from 'zod'
import type { Vocabulary } from '../../model/index.ts'
import { proposedPredicates } from '../relation.ts'

const maxChars = 5_000
const words = z.string().min(1).max(maxChars)
const inLanguage = z.object({ language: z.string().max(12), text: words })
const id = z.string().min(1).max(200)
const ids = z.array(id).max(60)

const entity = z.object({ id, type: id, forms: z.array(inLanguage).min(1).max(20) })
const claim = z.object({
  predicate: z.enum(proposedPredicates),
  ...{ subjects: ids, objects: ids, projects: ids },
  quotes: z.array(inLanguage).min(1).max(12),
  status: z.enum(['done', 'planned']),
  when: z.string().max(60).nullable(),
})

export type AnsweredEntity = z.infer<typeof entity>
export type AnsweredClaim = z.infer<typeof claim>

/** What of an answer has the shape that was asked for, and how much has not. */
export type ReadAnswer = {
  readonly entities: readonly AnsweredEntity[]
  readonly claims: readonly AnsweredClaim[]
  readonly malformed: number
}

/** More of either than this no passage holds: a model that repeats itself goes on for ever. */
const maxItems = 200

/** Reads an answer; one bad item does not spoil the others. */
export function readAnswer(answer: unknown): ReadAnswer {
  const given = answer !== null && typeof answer === 'object' && !Array.isArray(answer) ? answer : null
  if (!given) return { entities: [], claims: [], malformed: 1 }
  const { entities, claims } = given as { readonly entities?: unknown; readonly claims?: unknown }
  const [named, stated] = [readItems(entities, entity), readItems(claims, claim)]
  return { entities: named.items, claims: stated.items, malformed: named.malformed + stated.malformed }
}

function readItems<Item>(
  given: unknown,
  shape: z.ZodType<Item>,
): { readonly items: readonly Item[]; readonly malformed: number } {
  if (given === undefined) return { items: [], malformed: 0 }
  if (!Array.isArray(given)) return { items: [], malformed: 1 }
  const items = given.slice(0, maxItems).flatMap(each => {
    const read = shape.safeParse(each)
    return read.success ? [read.data] : []
  })
  return { items, malformed: given.length - items.length }
}

/**
 * The JSON Schema that a server is to hold its model to: every key required and no other, as strict servers ask for it.
 *
 * @param languages the codes of those in which the passage is there
 */
export function answerSchema({ types }: Vocabulary, languages: readonly string[]): object {
  const text = { type: 'string' }
  const list = (items: object) => ({ type: 'array', items })
  const object = (properties: Readonly<Record<string, object>>) => ({
    ...{ type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  })
  const spoken = object({ language: { type: 'string', enum: languages }, text })
  return object({
    entities: list(
      object({ id: text, type: { type: 'string', enum: [...types.keys()] }, forms: list(spoken) }),
    ),
    claims: list(
      object({
        predicate: { type: 'string', enum: proposedPredicates },
        ...{ subjects: list(text), objects: list(text), projects: list(text), quotes: list(spoken) },
        status: { type: 'string', enum: ['done', 'planned'] },
        when: { type: ['string', 'null'] },
      }),
    ),
  })
}
