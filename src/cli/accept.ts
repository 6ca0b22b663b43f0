// The command `accept`: takes proposals over a score into the data, behind what stands there.

import { join } from 'node:path'
import { z } from 'zod'
import { compileCorpus } from '../corpus/index.ts'
import {
  type AcceptableClaim,
  type AcceptableEntity,
  entriesOf,
  type LeftOut,
  proposalsOf,
  proposedPredicates,
  writtenIn,
} from '../proposals/index.ts'
import {
  apply,
  type Change,
  type EntityEntry,
  type Fault,
  type NewClaim,
  textsOf,
} from '../workspace/index.ts'
import { readFiles, writePieces } from './files.ts'

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
      predicate: z.enum(proposedPredicates),
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
  const { entities, claims, leftOut } = entriesOf(
    sure(read.entities as readonly AcceptableEntity[]),
    sure(read.claims as readonly AcceptableClaim[]),
    writtenIn(corpus),
  )
  const texts = textsOf(files)
  const changes = [
    ...entities.map(({ type, entry }): Change => ({ kind: 'add-entity', type, entry: entry as EntityEntry })),
    ...claims.map(
      ({ document, entry }): Change => ({ kind: 'add-claim', document, entry: entry as NewClaim }),
    ),
  ]
  const applied = changes.length === 0 ? { texts, patch: [] } : apply(texts, { kind: 'all', changes })
  if ('fault' in applied) return { done: false, lines: [`Nothing is written: ${saidOf(applied)}`] }
  for (const { path } of applied.patch) await writePieces(join(folder, path), [applied.texts.get(path) ?? ''])
  const paths = [
    ...entities.map(({ type }) => `entities/${type}.yaml`),
    ...claims.map(({ document }) => `documents/${document}/claims.yaml`),
  ]
  const written = [...new Set(paths)].map(
    path => `${path}: ${paths.filter(other => other === path).length} written`,
  )
  const told = leftOut.slice(0, maxLines).map(({ what, why }) => `  left out: ${what}: ${reasons[why]}`)
  return {
    done: changes.length > 0,
    lines: [
      ...written,
      ...(changes.length === 0 ? ['Nothing is written.'] : []),
      ...told,
      ...(leftOut.length > maxLines ? [`  and ${leftOut.length - maxLines} more`] : []),
    ],
  }
}

/** Why a change cannot be made, in words. */
function saidOf(fault: Fault): string {
  switch (fault.fault) {
    case 'not-editable':
      return `${fault.path} is no YAML that can be changed; \`check\` says what is wrong.`
    case 'no-such-document':
      return `there is no document ${fault.id}.`
    default:
      return 'id' in fault ? `${fault.fault} (${fault.id}).` : `${fault.fault}.`
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
