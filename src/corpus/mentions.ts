// Where the passages name the entities.

import type { Document, Language, Mention, Side } from '../model/index.ts'
import { matcher } from '../text/index.ts'
import type { Position, Report } from './diagnostics.ts'
import type { Doubts } from './doubts.ts'
import type { Entities, Form } from './entities.ts'

/** What of the entities was found. */
type Found = { readonly forms: ReadonlySet<Form>; readonly entities: ReadonlySet<string> }

/**
 * Every mention of every entity, in reading order; reports forms that stand nowhere and entities without a mention, as far as
 * they may not stand in a document that could not be read (`lost`: by its id, where the fault is).
 */
export function findMentions(
  documents: readonly Document[],
  entities: Entities,
  lost: ReadonlyMap<string, Position>,
  doubts: Doubts,
  report: Report,
): Mention[] {
  const mentions: Mention[] = []
  const forms = new Set<Form>()
  const named = new Set<string>()
  const matchers = new Map(
    [...entities.forms].map(
      ([language, forms]) =>
        [
          language,
          matcher(
            forms.map(form => ({ ...form, owner: form })),
            language,
          ),
        ] as const,
    ),
  )
  for (const document of documents) {
    const points = new Map(
      entities.points.filter(point => point.document === document.id).map(point => [point.number, point]),
    )
    for (const passage of document.passages) {
      const { kind, number } = passage
      const point = kind === 'point' && number !== undefined ? points.get(number) : undefined
      for (const [code, side] of Object.entries(passage.sides) as [Language, Side][]) {
        const add = (entity: Mention['entity'], start: number, end: number, variant: boolean) => {
          named.add(entity)
          mentions.push({ entity, passage: passage.id, language: code, start, end, variant })
        }
        const marker = /^\s*\d+/u.exec(side.text)
        if (point && marker) add(point.entity, marker[0].search(/\d/), marker[0].length, false)
        for (const { owner, start, end } of matchers.get(code)?.(side.text) ?? []) {
          forms.add(owner)
          add(owner.entity, start, end, owner.variant)
        }
      }
    }
  }
  checkFound(entities, { forms, entities: named }, documents, lost, doubts, report)
  return mentions
}

/** Reports what was not found, and what may only be in a document that could not be read counts as not checked. */
function checkFound(
  entities: Entities,
  found: Found,
  documents: readonly Document[],
  lost: ReadonlyMap<string, Position>,
  doubts: Doubts,
  report: Report,
): void {
  const [cause] = lost.values()
  const points = entities.points.filter(({ entity }) => !found.entities.has(entity))
  for (const { document, number, at } of points) {
    const fault = lost.get(document)
    if (fault) doubts.add(fault, 'entity')
    else report(pointNotFound(document, number, at, documents))
  }
  const isPoint = new Set(entities.points.map(point => point.entity))
  for (const { id } of entities.entities) {
    if (found.entities.has(id) || isPoint.has(id) || entities.lost.withoutForm.has(id)) continue
    const message = `No passage names '${id}'.`
    const remedy = 'Add the forms that the documents use for it, or take it out.'
    if (cause) doubts.add(cause, 'entity')
    else
      report({
        ...entities.places.get(id)!,
        severity: 'error',
        code: 'entity-without-mention',
        message,
        remedy,
      })
  }
  for (const [language, forms] of entities.forms) {
    for (const form of forms.filter(form => !found.forms.has(form))) {
      if (cause) doubts.add(cause, 'form')
      else report(formNotFound(form, language))
    }
  }
}

function pointNotFound(document: string, number: number, at: Position, documents: readonly Document[]) {
  const known = documents.find(({ id }) => id === document)
  const numbers = known?.passages.flatMap(passage => passage.number ?? []) ?? []
  const ids = documents.map(({ id }) => `'${id}'`).join(', ')
  return {
    ...at,
    severity: 'error',
    code: 'point-not-found',
    message: known
      ? `Document '${document}' has no point numbered ${number}.`
      : `There is no document '${document}'.`,
    remedy: !known
      ? `The documents are ${ids}.`
      : numbers.length > 0
        ? `Its points are numbered ${numbers.join(', ')}.`
        : 'It has no numbered points: lines that begin with 1., 2. and so on.',
  } as const
}

function formNotFound(form: Form, language: Language) {
  const how = form.within === form.text ? 'as a name of its own' : `within '${form.within}'`
  return {
    ...form.at,
    severity: 'warning',
    code: 'form-not-found',
    message: `'${form.text}' stands nowhere in the text (${language}) ${how}.`,
    remedy: 'Write it as the document does, or take it out; a longer form may hold all its places.',
  } as const
}
