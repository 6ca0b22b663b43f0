// entities/*.yaml: who and what there is, and how the documents write it.

import { type Entity, type EntityId, type EntityType, entityTypes, type Language } from '../model/index.ts'
import { fold } from '../text/index.ts'
import { didYouMean, type Position, type Report } from './diagnostics.ts'
import { type Files, readYaml } from './files.ts'
import { entitiesFile } from './schema.ts'

/** One way in which documents of a language write an entity. */
export type Form = {
  readonly entity: EntityId
  readonly text: string
  /** The words that must stand around it; mostly just `text`. */
  readonly within: string
  readonly variant: boolean
  readonly at: Position
}

/** A numbered point of a document that is itself an entity. */
export type Point = {
  readonly entity: EntityId
  readonly document: string
  readonly number: number
  readonly at: Position
}

export type Entities = {
  readonly entities: readonly Entity[]
  readonly byId: ReadonlyMap<EntityId, Entity>
  readonly places: ReadonlyMap<EntityId, Position>
  readonly forms: ReadonlyMap<Language, readonly Form[]>
  readonly points: readonly Point[]
}

const isType = (name: string): name is EntityType => entityTypes.some(type => type === name)

/** Reads all entities, in the order of the types and of their files. */
export function readEntities(files: Files, report: Report): Entities {
  const byId = new Map<EntityId, Entity>()
  const places = new Map<EntityId, Position>()
  const forms = new Map<Language, Form[]>()
  const claimed = new Map<string, Form>()
  const points: Point[] = []

  const addForm = (language: Language, form: Form) => {
    const key = [language, fold(form.text).text, fold(form.within).text].join('\n')
    const first = claimed.get(key)
    if (first && first.entity !== form.entity) {
      report({
        ...form.at,
        severity: 'error',
        code: 'form-claimed-twice',
        message: `'${form.text}' (${language}${form.within === form.text ? '' : `, within '${form.within}'`}) is a form of '${first.entity}' already (${first.at.file}:${first.at.line}); it cannot be one of '${form.entity}' too.`,
        remedy: 'Give it to one of the two, or use longer forms that tell them apart.',
      })
      return
    }
    if (first) return
    claimed.set(key, form)
    forms.set(language, [...(forms.get(language) ?? []), form])
  }

  const names = [...files.keys()].filter(path => /^entities\/[^/]+\.ya?ml$/.test(path)).sort()
  const typed = names.flatMap(file => {
    const name = file.replace(/^entities\/|\.ya?ml$/g, '')
    if (isType(name)) return [{ file, type: name }]
    const message = `'${name}' is not an entity type, so ${file} is not read.`
    const remedy = didYouMean(name, entityTypes, `The types are ${entityTypes.join(', ')}.`)
    report({ file, line: 1, column: 1, severity: 'error', code: 'unknown-type', message, remedy })
    return []
  })
  typed.sort((a, b) => entityTypes.indexOf(a.type) - entityTypes.indexOf(b.type))

  for (const { file, type } of typed) {
    const yaml = readYaml(files, file, entitiesFile, report)
    for (const [i, entry] of yaml?.value.entries() ?? []) {
      const { id, label, grammar, forms: plain, variants, point, when, remark } = entry
      const at = yaml!.at(i, 'id')
      const before = places.get(id)
      if (before) {
        const message = `'${id}' is an entity already (${before.file}:${before.line}).`
        report({
          ...at,
          severity: 'error',
          code: 'duplicate-id',
          message,
          remedy: 'Give one of them another id, or merge them.',
        })
        continue
      }
      byId.set(id, {
        ...{ id, type, label },
        ...(grammar && { grammar }),
        ...(when && { when }),
        ...(remark && { remark }),
      })
      places.set(id, at)
      if (point) points.push({ entity: id, ...point, at: yaml!.at(i, 'point') })
      for (const [kind, said] of [
        ['forms', plain],
        ['variants', variants],
      ] as const) {
        for (const [language, texts] of Object.entries(said ?? {})) {
          for (const [j, { text, within }] of texts.entries()) {
            const variant = kind === 'variants'
            addForm(language as Language, {
              entity: id,
              text,
              within,
              variant,
              at: yaml!.at(i, kind, language, j),
            })
          }
        }
      }
    }
  }
  return { entities: [...byId.values()], byId, places, forms, points }
}

/** The entity of this id; reports an id that there is none of. */
export function entityOf({ byId }: Entities, id: EntityId, at: Position, report: Report): Entity | null {
  const entity = byId.get(id)
  if (!entity) {
    const message = `There is no entity '${id}'.`
    const remedy = didYouMean(id, byId.keys(), 'Add it to a file of entities/.')
    report({ ...at, severity: 'error', code: 'unknown-id', message, remedy })
  }
  return entity ?? null
}
