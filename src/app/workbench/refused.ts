// What somebody has refused, or said is no name: it is not proposed again.

import { parse } from 'yaml'
import { z } from 'zod'
import type { Files } from '../../corpus/index.ts'
import type { DocumentId } from '../../model/index.ts'
import { formOf, type ProposedClaim, type ProposedEntity } from '../../proposals/index.ts'
import { fold } from '../../text/index.ts'

const byLanguage = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value)

/** An entry of refused.yaml. */
const refusedEntry = z.union([
  z.object({ forms: byLanguage(z.array(z.string())) }),
  z.object({ predicate: z.string(), subjects: z.array(z.string()), quotes: byLanguage(z.string()) }),
])

const asideEntry = z.object({ text: z.string(), languages: z.array(z.string()).optional() })

export type Refused = {
  /** As `formOf` tells them apart; those of every language under `*`. */
  readonly forms: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
}

const keyOf = (predicate: string, subjects: readonly string[], language: string, quote: string) =>
  [predicate, [...subjects].sort().join(), language, fold(quote).text].join('\n')

/** The entries of a list that are as they should be; a file that is broken has none, and the compiler says so. */
function entriesIn<Entry>(files: Files, path: string, entry: z.ZodType<Entry>): readonly Entry[] {
  const bytes = files.get(path)
  if (!bytes) return []
  try {
    const list: unknown = parse(new TextDecoder().decode(bytes), { maxAliasCount: 100 })
    return (Array.isArray(list) ? list : []).flatMap(each => {
      const read = entry.safeParse(each)
      return read.success ? [read.data] : []
    })
  } catch {
    return []
  }
}

/** What is refused in a document. */
export function refusedIn(files: Files, document: DocumentId): Refused {
  const forms = new Set<string>()
  const claims = new Set<string>()
  for (const { text, languages = ['*'] } of entriesIn(
    files,
    `documents/${document}/set-aside.yaml`,
    asideEntry,
  ))
    for (const language of languages) forms.add(formOf(language, text))
  for (const entry of entriesIn(files, `documents/${document}/refused.yaml`, refusedEntry))
    if ('forms' in entry)
      for (const [language, list] of Object.entries(entry.forms))
        for (const form of list) forms.add(formOf(language, form))
    else
      for (const [language, quote] of Object.entries(entry.quotes))
        claims.add(keyOf(entry.predicate, entry.subjects, language, quote))
  return { forms, claims }
}

/** A proposal without the forms that are refused; null where none is left. */
export function withoutRefused(entity: ProposedEntity, { forms }: Refused): ProposedEntity | null {
  const isRefused = (language: string, form: string) =>
    forms.has(formOf(language, form)) || forms.has(formOf('*', form))
  const kept = Object.entries(entity.forms).flatMap(([language, list]) => {
    const left = list.filter(form => !isRefused(language, form))
    return left.length > 0 ? [[language, left] as const] : []
  })
  return kept.length > 0 ? { ...entity, forms: Object.fromEntries(kept) } : null
}

export const isRefusedClaim = (
  { predicate, subjects, quotes }: ProposedClaim,
  { claims }: Refused,
): boolean =>
  Object.entries(quotes).some(([language, quote]) => claims.has(keyOf(predicate, subjects, language, quote)))
