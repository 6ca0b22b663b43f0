// Links to an entity that turned out to be another: they open that one.

import { expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { entityColumns, readEntities } from '../../../src/editions/parts/entity-columns.ts'
import { decode } from '../../../src/explorer/index.ts'
import { indexCorpus } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { apply, type Change, filesOf, type Texts } from '../../../src/workspace/index.ts'
import { small } from '../workspace/small.ts'

const merged = (texts: Texts, into: string, from: string): Texts => {
  const change: Change = { kind: 'merge-entities', into: into as EntityId, from: [from as EntityId] }
  const applied = apply(texts, change)
  if ('fault' in applied) throw new Error(applied.fault)
  return applied.texts
}
const compiled = (texts: Texts) => compileCorpus(filesOf(texts))
const selectedIn = (texts: Texts, hash: string) => {
  const { state, ignored } = decode(hash, indexCorpus(compiled(texts).corpus), 'en')
  return [state.select.map(({ id }) => id), ignored] as const
}

it('leads a link to one that is gone to the one that is left, over others on the way', () => {
  const once = merged(small, 'police', 'officers')
  const codes = (texts: Texts) => compiled(texts).diagnostics.map(({ code }) => code)
  expect(codes(once)).toEqual(codes(small))
  expect(selectedIn(once, '#select=officers')).toEqual([['police'], []])
  expect(selectedIn(once, '#select=officers&select=police')).toEqual([['police'], []])
  expect(selectedIn(small, '#select=officers')).toEqual([['officers'], []])
  const path = 'entities/actor-group.yaml'
  const force = '- id: force\n  label: { en: force, nl: politiemacht }\n'
  const more: Texts = new Map([...small, [path, small.get(path)! + force]])
  const twice = merged(merged(more, 'police', 'officers'), 'force', 'police')
  expect(selectedIn(twice, '#select=officers')).toEqual([['force'], []])
})

it('leads a link between two, one of whom is gone, to what joins those that are left', () => {
  const once = merged(small, 'police', 'officers')
  const index = indexCorpus(compiled(once).corpus)
  const { state } = decode('#select=customs--officers', index, 'en')
  expect(state.select.map(({ id }) => id)).toEqual(['customs--police'])
  expect(decode('#avoid=officers&hide=officers', index, 'en').state).toMatchObject({
    avoid: ['police'],
    hidden: ['police'],
  })
})

it('stays known in the overview that a page is given first', () => {
  const { entities } = compiled(merged(small, 'police', 'officers')).corpus
  expect(readEntities(entityColumns(entities))).toEqual(entities)
  const before = compiled(small).corpus.entities
  expect(entityColumns(before)).not.toHaveProperty('formerly')
})
