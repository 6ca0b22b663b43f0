// Whatever of the entities stands nowhere in the documents.

import type { DocumentHead, EntityId, Language } from '../model/index.ts'
import type { Place, Report, SourcePosition } from './diagnostics.ts'
import type { Doubts } from './doubts.ts'
import type { Entities, EntityForm } from './entities.ts'
import { formKey } from './form-key.ts'
import type { Named } from './mentions.ts'

/** A document in which all of them have been looked for. */
type SearchedDocument = { readonly head: DocumentHead; readonly found: Pick<Named, 'entities' | 'forms'> }

/**
 * Reports forms that stand nowhere and entities without a mention; those that may only be in a document that could not be read
 * (`lost`: by its id, where the fault is) count as not checked.
 */
export function checkFound(
  entities: Entities,
  documents: readonly SearchedDocument[],
  lost: ReadonlyMap<string, SourcePosition>,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): void {
  const [cause] = lost.values()
  const found = {
    entities: union(documents.map(each => each.found.entities)),
    forms: union(documents.map(each => each.found.forms)),
  }
  const points = entities.points.filter(({ entity }) => !found.entities.has(entity))
  for (const { document, number, at } of points) {
    const fault = lost.get(document)
    if (fault) doubts.add(fault, 'entity')
    else
      report(
        pointNotFound(
          document,
          number,
          at,
          documents.map(({ head }) => head),
        ),
      )
  }
  const isPoint = new Set(entities.points.map(point => point.entity))
  for (const { id } of entities.entities) {
    if (found.entities.has(id) || isPoint.has(id) || entities.lost.withoutForm.has(id)) continue
    if (cause) doubts.add(cause, 'entity')
    else report(entityNotFound(entities, id))
  }
  for (const [language, forms] of entities.forms) {
    for (const form of forms.filter(form => !found.forms.has(formKey(language, form)))) {
      if (cause) doubts.add(cause, 'form')
      else report(formNotFound(form, language))
    }
  }
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const set of sets) for (const item of set) all.add(item)
  return all
}

function entityNotFound(entities: Entities, id: EntityId) {
  const longer = longerName(entities, id)
  return {
    ...entities.places.get(id)!(),
    severity: 'error',
    code: 'entity-without-mention',
    message: `No passage names '${id}'${longer ? ` but as part of '${longer.text}' ('${longer.entity}')` : ''}.`,
    remedy: longer
      ? `The longer name wins. Give '${longer.entity}' a form that leaves this one out, as in { text: article 4, within: article 4 of the Water Act }, or take '${id}' out.`
      : 'Add the forms that the documents use for it, or take it out.',
  } as const
}

type NameOf = { readonly entity: EntityId; readonly text: string }

/** The name of another entity within which a name of this one stands, and so is never found by itself. */
function longerName({ entities, forms }: Entities, id: EntityId): NameOf | undefined {
  const names: readonly NameOf[] = [
    ...[...forms.values()].flat().filter(({ text, within }) => text === within),
    ...entities.flatMap(({ id, label }) => Object.values(label).map(text => ({ entity: id, text }))),
  ]
  const own = names.filter(({ entity }) => entity === id)
  return names.find(
    ({ entity, text }) =>
      entity !== id && own.some(name => text.length > name.text.length && text.includes(name.text)),
  )
}

function pointNotFound(document: string, number: number, at: Place, documents: readonly DocumentHead[]) {
  const known = documents.find(({ id }) => id === document)
  const numbers = known?.passages.flatMap(passage => passage.number ?? []) ?? []
  const ids = documents.map(({ id }) => `'${id}'`).join(', ')
  return {
    ...at(),
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

function formNotFound(form: EntityForm, language: Language) {
  const how = form.within === form.text ? 'as a name of its own' : `within '${form.within}'`
  const where = form.in ? `of ${form.in.join(', ')} ` : ''
  return {
    ...form.at(),
    severity: 'warning',
    code: 'form-not-found',
    message: `'${form.text}' stands nowhere in the text ${where}(${language}) ${how}.`,
    remedy: 'Write it as the document does, or take it out; a longer form may hold all its places.',
  } as const
}
