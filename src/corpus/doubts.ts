// What cannot be judged because something else is broken: said once, at its cause, and not wherever it shows.

import type { Diagnostic, Report, SourcePosition } from './diagnostics.ts'

/** What is not checked: references to an entity, entities and forms to find in a text, names, passages, points. */
export type Unchecked = 'reference' | 'entity' | 'form' | 'name' | 'passage'

const toldText: Readonly<Record<Unchecked, readonly [one: string, many: string]>> = {
  reference: ['reference to what stands here', 'references to what stands here'],
  entity: ['entity', 'entities'],
  form: ['form', 'forms'],
  name: ['name in the text', 'names in the text'],
  passage: ['passage', 'passages'],
}

/** Counts what is not judged, by the fault that keeps it from being judged. */
export type Doubts = {
  readonly add: (cause: SourcePosition, what: Unchecked) => void
  /** One diagnostic for each fault that keeps others from being seen. */
  readonly told: () => readonly Diagnostic[]
}

export function gatherDoubts(): Doubts {
  const causes = new Map<string, { readonly at: SourcePosition; readonly counts: Map<Unchecked, number> }>()
  return {
    add: (at, what) => {
      const key = `${at.file}:${at.line}:${at.column}`
      const cause = causes.get(key) ?? { at, counts: new Map<Unchecked, number>() }
      cause.counts.set(what, (cause.counts.get(what) ?? 0) + 1)
      causes.set(key, cause)
    },
    told: () =>
      [...causes.values()].map(({ at, counts }) => {
        const parts = [...counts].map(([what, count]) => `${count} ${toldText[what][count === 1 ? 0 : 1]}`)
        const isSingle = [...counts.values()].reduce((sum, count) => sum + count, 0) === 1
        const list = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')
        return {
          ...{ ...at, severity: 'warning', code: 'not-checked' },
          message: `Until this is mended, ${list} ${isSingle ? 'is' : 'are'} not checked.`,
        }
      }),
  }
}

/** What was reported and doubted while something was made, to be told again where it is used again. */
export type Noted = {
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly (readonly [cause: SourcePosition, what: Unchecked])[]
}

/** Something, and what was said while it was made. */
export type Noting<Made> = { readonly made: Made; readonly noted: Noted }

/** Makes something, and notes what is said on the way. */
export function noting<Made>(make: (report: Report, doubts: Pick<Doubts, 'add'>) => Made): Noting<Made> {
  const diagnostics: Diagnostic[] = []
  const doubts: (readonly [SourcePosition, Unchecked])[] = []
  const made = make(diagnostic => void diagnostics.push(diagnostic), {
    add: (cause, what) => void doubts.push([cause, what]),
  })
  return { made, noted: { diagnostics, doubts } }
}

/** A report that passes everything on, and tells where the first error was. */
export function watching(report: (diagnostic: Diagnostic) => void) {
  let first: SourcePosition | null = null
  return {
    report: (diagnostic: Diagnostic) => {
      if (diagnostic.severity === 'error') {
        const { file, line, column } = diagnostic
        first ??= { file, line, column }
      }
      report(diagnostic)
    },
    first: () => first,
  }
}
