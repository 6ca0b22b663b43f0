// Where entities are spoken of: in claims, in what the corpus and its documents ask, in the story.

import type { ClaimId, EntityId } from '../model/index.ts'
import { type Data, documentOf } from './data.ts'
import { isList, isMapping, same, type Value, type ValueMap } from './yaml/value.ts'

/** The keys under which a claim names entities. */
export const roles = ['subjects', 'objects', 'projects'] as const

/** A claim's id in the corpus. */
export const claimIdOf = (path: string, entry: ValueMap): ClaimId =>
  `${documentOf(path)}~${String(entry.id ?? '')}` as ClaimId

const names = (entry: ValueMap, id: string): boolean =>
  roles.some(role => {
    const ids = entry[role]
    return isList(ids) && ids.includes(id)
  })

/** The claims that name an entity. */
export const claimsAbout = (data: Data, id: EntityId): readonly ClaimId[] =>
  data.claimPaths.flatMap(path =>
    data.list(path).flatMap(entry => (isMapping(entry) && names(entry, id) ? [claimIdOf(path, entry)] : [])),
  )

/** A claim that names other entities; each once in a role. */
export function renamedIn(entry: ValueMap, nameOf: (id: string) => string): ValueMap {
  const renamed = (role: string, ids: Value): Value =>
    (roles as readonly string[]).includes(role) && isList(ids)
      ? [...new Set(ids.map(id => nameOf(String(id))))]
      : ids
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, renamed(key, value)]))
}

/** Whether a claim has lost what it said: two who were one, or one on both sides. */
export function isVoid(before: ValueMap, after: ValueMap): boolean {
  const [subjectsBefore, subjects, objects] = [before.subjects, after.subjects, after.objects].map(ids =>
    isList(ids) ? ids : [],
  ) as [readonly Value[], readonly Value[], readonly Value[]]
  return (subjectsBefore.length > 1 && subjects.length < 2) || subjects.some(id => objects.includes(id))
}

/** The files outside of those of documents' claims that may name entities, as they are with others named; those alone that then differ. */
export function renamedElsewhere(
  data: Data,
  nameOf: (id: string) => string,
): readonly { readonly path: string; readonly value: Value }[] {
  return data.paths.flatMap(path => {
    const isHead = path === 'corpus.yaml' || /^documents\/[^/]+\/document\.yaml$/.test(path)
    if (!isHead && path !== 'story.yaml') return []
    const before = data.value(path)
    const value = isHead ? renamedInHead(before, nameOf) : renamedInStory(before, nameOf)
    return same(before, value) ? [] : [{ path, value }]
  })
}

/** Questions and issuers that name other entities. */
function renamedInHead(head: Value, nameOf: (id: string) => string): Value {
  if (!isMapping(head)) return head
  const result: Record<string, Value> = { ...head }
  if (typeof head.issuer === 'string') result.issuer = nameOf(head.issuer)
  if (isList(head.questions))
    result.questions = head.questions.map(question => {
      if (!isMapping(question)) return question
      const of = isList(question.of) ? question.of.map(id => nameOf(String(id))) : nameOf(String(question.of))
      return { ...question, of }
    })
  return result
}

/** Steps of a story whose links name other entities. */
function renamedInStory(story: Value, nameOf: (id: string) => string): Value {
  if (!isMapping(story) || !isList(story.steps)) return story
  const renamed = (show: string) =>
    show.replace(/(?<=[=,~.+*])[a-z0-9]+(?:-[a-z0-9]+)*(?=[,&~.+*]|$)/g, nameOf)
  return {
    ...story,
    steps: story.steps.map(step =>
      isMapping(step) && typeof step.show === 'string' ? { ...step, show: renamed(step.show) } : step,
    ),
  }
}
