// Where the passages name the entities.

import type { Document, Language, Mention, Side } from '../model/index.ts'
import { matcher } from '../text/index.ts'
import type { Report } from './diagnostics.ts'
import type { Entities, Form } from './entities.ts'

/** Every mention of every entity, in reading order; reports forms that stand nowhere and entities without a mention. */
export function findMentions(documents: readonly Document[], entities: Entities, report: Report): Mention[] {
  const mentions: Mention[] = []
  const found = new Set<Form>()
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
      entities.points
        .filter(point => point.document === document.id)
        .map(point => [point.number, point] as const),
    )
    for (const passage of document.passages) {
      const point =
        passage.kind === 'point' && passage.number !== undefined ? points.get(passage.number) : undefined
      for (const [code, side] of Object.entries(passage.sides) as [Language, Side][]) {
        const add = (entity: Mention['entity'], start: number, end: number, variant: boolean) => {
          named.add(entity)
          mentions.push({ entity, passage: passage.id, language: code, start, end, variant })
        }
        const marker = /^\s*\d+/u.exec(side.text)
        if (point && marker) add(point.entity, marker[0].search(/\d/), marker[0].length, false)
        for (const { owner, start, end } of matchers.get(code)?.(side.text) ?? []) {
          found.add(owner)
          add(owner.entity, start, end, owner.variant)
        }
      }
    }
  }

  for (const point of entities.points) {
    if (named.has(point.entity)) continue
    report({
      ...point.at,
      severity: 'error',
      code: 'point-not-found',
      message: `Document '${point.document}' has no point numbered ${point.number}.`,
      remedy: `The documents are ${documents.map(document => `'${document.id}'`).join(', ')}.`,
    })
  }
  for (const [language, forms] of entities.forms) {
    for (const form of forms.filter(form => !found.has(form))) {
      report({
        ...form.at,
        severity: 'warning',
        code: 'form-not-found',
        message: `'${form.text}' stands nowhere in the text (${language}) ${
          form.within === form.text ? 'as a name of its own' : `within '${form.within}'`
        }.`,
        remedy: 'Write it as the document does, or take it out; a longer form may hold all its places.',
      })
    }
  }
  const isPoint = new Set(entities.points.map(point => point.entity))
  for (const { id } of entities.entities) {
    if (named.has(id) || isPoint.has(id)) continue
    report({
      ...entities.places.get(id)!,
      severity: 'error',
      code: 'entity-without-mention',
      message: `No passage names '${id}'.`,
      remedy: 'Add the forms that the documents use for it, or take it out.',
    })
  }
  return mentions
}
