// The command `accept`: takes proposals over a score into the data, behind what stands there.

import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { compileCorpus } from '../corpus/index.ts'
import {
  type AcceptableClaim,
  type AcceptableEntity,
  accept,
  type LeftOut,
  proposalsOf,
  writtenIn,
} from '../proposals/index.ts'
import { readFiles } from './files.ts'

const inEachLanguage = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^[a-z]{2}$/), value)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const words = z.string().min(1).max(5_000)
const score = z.number().min(0).max(1)

/** What `propose --json` writes, perhaps mended by hand. */
const proposalsFile = z.object({
  entities: z.array(
    z.object({
      ...{ id, type: id, score },
      label: inEachLanguage(words),
      forms: inEachLanguage(z.array(words).min(1)),
    }),
  ),
  claims: z.array(
    z.object({
      ...{ document: id, score, when: z.string().max(60).nullable(), status: z.enum(['done', 'planned']) },
      predicate: z.enum(['cooperates-with', 'participates-in']),
      ...{ subjects: z.array(id).min(1), objects: z.array(id), projects: z.array(id) },
      quotes: inEachLanguage(words),
    }),
  ),
})

/** What there is to say of it; not done where nothing could be read, or nothing was written. */
export type AcceptReport = { readonly done: boolean; readonly lines: readonly string[] }

const reasons: Readonly<Record<LeftOut['why'], string>> = {
  'id-taken': 'there is an entity of that id',
  'form-taken': 'its words name another entity',
  'unknown-entity': 'one of its entities is not in the data',
  'words-ambiguous': 'its words stand in the document more than once, or not at all',
}

const lineFeed = 10

/** No more of what was left out than so many lines. */
const maxLines = 20

/**
 * Writes proposals of a score and more into a folder of data.
 *
 * @param json the text of a file of proposals; null where they are to be made now
 * @param over the least score that is taken
 */
export async function acceptInto(
  folder: string,
  {
    json,
    over,
    document,
  }: { readonly json: string | null; readonly over: number; readonly document: string | undefined },
): Promise<AcceptReport> {
  const files = await readFiles(folder)
  const { corpus } = compileCorpus(files)
  const read = json === null ? proposalsOf(corpus, document) : parsed(json)
  if (read === null)
    return { done: false, lines: ['There is no such document, or the file holds no proposals.'] }
  const sure = <Scored extends { readonly score: number }>(list: readonly Scored[]) =>
    list.filter(({ score }) => score >= over)
  const { additions, leftOut } = accept(
    sure(read.entities as readonly AcceptableEntity[]),
    sure(read.claims as readonly AcceptableClaim[]),
    writtenIn(corpus),
  )
  for (const { file, text } of additions) {
    // A last line without an end must not run into what is added.
    const isOpen = (files.get(file)?.at(-1) ?? lineFeed) !== lineFeed
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await appendFile(join(folder, file), `${isOpen ? '\n' : ''}${text}`)
  }
  const told = leftOut.slice(0, maxLines).map(({ what, why }) => `  left out: ${what}: ${reasons[why]}`)
  return {
    done: additions.length > 0,
    lines: [
      ...additions.map(({ file, count }) => `${file}: ${count} written`),
      ...(additions.length === 0 ? ['Nothing is written.'] : []),
      ...told,
      ...(leftOut.length > maxLines ? [`  and ${leftOut.length - maxLines} more`] : []),
    ],
  }
}

function parsed(json: string) {
  try {
    const result = proposalsFile.safeParse(JSON.parse(json))
    return result.success ? result.data : null
  } catch {
    return null
  }
}
