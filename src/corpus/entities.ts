// entities/*.yaml: who and what there is, and how the documents write it.

import type { z } from 'zod'
import type { Entity, EntityId, EntityType, Language, Vocabulary } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { didYouMean, type Place, type Report, type SourcePosition } from './diagnostics.ts'
import type { Doubts } from './doubts.ts'
import { type FilePlace, type Files, readList } from './files.ts'
import { entitiesFile, type FormWords, looseEntity } from './schema.ts'

/** One way in which documents of a language write an entity. */
export type EntityForm = {
  readonly entity: EntityId
  readonly text: string
  /** The words that must stand around it; mostly just `text`. */
  readonly within: string
  /** The documents in which it means the entity; null for all. */
  readonly in: readonly string[] | null
  readonly variant: boolean
  readonly at: Place
}

/** Whether a form means its entity in a document. */
export const meansIn = (form: Pick<EntityForm, 'in'>, document: string): boolean =>
  form.in === null || form.in.includes(document)

/** A numbered point of a document that is itself an entity. */
export type PointEntity = {
  readonly entity: EntityId
  readonly document: string
  readonly number: number
  readonly at: Place
}

export type Entities = {
  /** What their types are of, and the predicates that may join them. */
  readonly vocabulary: Vocabulary
  readonly entities: readonly Entity[]
  readonly byId: ReadonlyMap<EntityId, Entity>
  readonly places: ReadonlyMap<EntityId, Place>
  readonly forms: ReadonlyMap<Language, readonly EntityForm[]>
  readonly points: readonly PointEntity[]
  readonly lost: LostForm
}

/** What is not read because it is wrong, and where the fault is. */
export type LostForm = {
  /** By id, as it is written and as it may have been meant. */
  readonly ids: ReadonlyMap<string, SourcePosition>
  /** A file that is not read: any id may be in it. */
  readonly file: SourcePosition | null
  /** An entry that tells no id: it may be any. */
  readonly nameless: SourcePosition | null
  /** How lost entities are written: no mentions of them are made, but these names are accounted for. */
  readonly forms: readonly { readonly language: string; readonly text: string; readonly within: string }[]
  /** Entities that lack a form, since another has it. */
  readonly withoutForm: ReadonlySet<EntityId>
}

type Entry = z.output<typeof entitiesFile>[number]

/** Reads all entities, in the order of the types and of their files. */
export function readEntities(files: Files, vocabulary: Vocabulary, report: Report): Entities {
  const gathering = gather(report)
  for (const { file, type } of typedFiles(files, vocabulary, gathering.loseFile, report)) {
    const list = readList(files, file, entitiesFile, report)
    if (list.lost) gathering.loseFile(list.lost)
    for (const { i, value } of list.entries) gathering.add(type, value, (...path) => list.at(i, ...path))
    for (const { raw, at } of list.broken) gathering.lose(raw, at)
  }
  return { vocabulary, ...gathering.done() }
}

/** The files of entities with their types, in the order of the types; reports those of none. */
function typedFiles(files: Files, { types }: Vocabulary, lose: (at: SourcePosition) => void, report: Report) {
  const known = [...types.keys()]
  const names = [...files.keys()].filter(path => /^entities\/[^/]+\.ya?ml$/.test(path)).sort()
  const typed = names.flatMap(file => {
    const name = file.replace(/^entities\/|\.ya?ml$/g, '')
    const type = known.find(type => type === name)
    if (type) return [{ file, type }]
    const at = { file, line: 1, column: 1 }
    const message = `'${name}' is not an entity type, so ${file} is not read.`
    const remedy = didYouMean(
      name,
      known,
      `The types are ${known.join(', ')}; vocabulary.yaml may add others.`,
    )
    report({ ...at, severity: 'error', code: 'unknown-type', message, remedy })
    lose(at)
    return []
  })
  return typed.sort((a, b) => known.indexOf(a.type) - known.indexOf(b.type))
}

/** Takes entities in as they are read, those that are wrong too. */
function gather(report: Report) {
  const byId = new Map<EntityId, Entity>()
  const places = new Map<EntityId, Place>()
  const forms = new Map<Language, EntityForm[]>()
  const claimed = new Map<string, EntityForm[]>()
  const points: PointEntity[] = []
  const lostIds = new Map<string, SourcePosition>()
  const lostForms: { language: string; text: string; within: string }[] = []
  const withoutForm = new Set<EntityId>()
  let lostFile: SourcePosition | null = null
  let nameless: SourcePosition | null = null

  const addForm = (language: Language, form: EntityForm) => {
    const key = [language, fold(form.text).text, fold(form.within).text].join('\n')
    const alike = claimed.get(key) ?? []
    const first = alike.find(other => overlap(other, form))
    if (!first) {
      claimed.set(key, [...alike, form])
      const others = forms.get(language)
      if (others) others.push(form)
      else forms.set(language, [form])
    } else if (first.entity !== form.entity) {
      withoutForm.add(form.entity)
      report(claimedTwice(language, form, first))
    }
  }

  const lose = (raw: unknown, at: SourcePosition) => {
    const { data } = looseEntity.safeParse(raw)
    const ids = idsMeant(data ?? raw)
    for (const id of ids) for (const meant of [id, kebab(id)]) lostIds.set(meant, at)
    if (ids.length === 0) nameless ??= at
    if (!data) return
    for (const [language, { text, within }] of formsIn(data)) lostForms.push({ language, text, within })
  }

  const add = (type: EntityType, entry: Entry, at: FilePlace) => {
    const { id, label, grammar, point, when, remark, formerly } = entry
    const before = places.get(id)?.()
    if (before) {
      const message = `'${id}' is an entity already (${before.file}:${before.line}).`
      const remedy = 'Give one of them another id, or merge them.'
      report({ ...at('id'), severity: 'error', code: 'duplicate-id', message, remedy })
      for (const [language, { text, within }] of formsIn(entry)) lostForms.push({ language, text, within })
      return
    }
    byId.set(id, {
      ...{ id, type, label },
      ...(grammar && { grammar }),
      ...(when && { when }),
      ...(remark && { remark }),
      ...(formerly && { formerly }),
    })
    places.set(id, () => at('id'))
    if (point) points.push({ entity: id, ...point, at: () => at('point') })
    for (const [language, words, kind, i] of formsIn(entry)) {
      const variant = kind === 'variants'
      addForm(language as Language, { entity: id, ...words, variant, at: () => at(kind, language, i) })
    }
  }

  return {
    add,
    lose,
    loseFile: (at: SourcePosition) => {
      lostFile ??= at
    },
    done: (): Omit<Entities, 'vocabulary'> => ({
      ...{ entities: [...byId.values()], byId, places, forms, points },
      lost: { ids: lostIds, file: lostFile, nameless, forms: lostForms, withoutForm },
    }),
  }
}

type Kind = 'forms' | 'variants'
type Forms = { readonly [language: string]: readonly FormWords[] }

/** The forms of an entry, and its variants, each with its place. */
const formsIn = (entry: { readonly forms?: Forms | undefined; readonly variants?: Forms | undefined }) =>
  (['forms', 'variants'] as const).flatMap(kind =>
    Object.entries(entry[kind] ?? {}).flatMap(([language, texts]) =>
      texts.map((words, i): readonly [string, FormWords, Kind, number] => [language, words, kind, i]),
    ),
  )

/** Whether two forms are alike in where they hold: one of a document goes before one of all, as the more particular. */
const overlap = (a: EntityForm, b: EntityForm): boolean =>
  a.in === null || b.in === null ? a.in === b.in : a.in.some(document => meansIn(b, document))

/** The ids that a wrong entry may have: its own, else any text in it, which stands under another key or under none. */
function idsMeant(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry]
  if (typeof entry !== 'object' || entry === null) return []
  if ('id' in entry && typeof entry.id === 'string') return [entry.id]
  return Object.values(entry).filter(value => typeof value === 'string')
}

/** How an id may have been meant. */
const kebab = (id: string): string =>
  id
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function claimedTwice(language: Language, form: EntityForm, first: EntityForm) {
  const within = form.within === form.text ? '' : `, within '${form.within}'`
  const shared = form.in?.filter(document => meansIn(first, document))
  const documents = shared ? `, in ${shared.join(', ')}` : ''
  return {
    ...form.at(),
    severity: 'error',
    code: 'form-claimed-twice',
    message: `'${form.text}' (${language}${within}${documents}) is a form of '${first.entity}' already (${first.at().file}:${first.at().line}); it cannot be one of '${form.entity}' too.`,
    remedy:
      'Give it to one of the two, say with `in` in which documents it means which, or use longer forms that tell them apart.',
  } as const
}

/** The entity of this id; reports an id that there is none of, unless it may be one that is not read. */
export function entityOf(
  { byId, lost }: Entities,
  id: EntityId,
  at: Place,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): Entity | null {
  const entity = byId.get(id)
  if (entity) return entity
  const cause = lost.ids.get(id) ?? lost.file ?? lost.nameless
  if (cause) doubts.add(cause, 'reference')
  else {
    const message = `There is no entity '${id}'.`
    const remedy = didYouMean(id, byId.keys(), 'Add it to a file of entities/.')
    report({ ...at(), severity: 'error', code: 'unknown-id', message, remedy })
  }
  return null
}
