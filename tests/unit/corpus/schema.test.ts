// What a data file may hold: as it is read, and as an editor is told.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileCorpus, jsonSchemas } from '../../../src/corpus/index.ts'
import { filesOf } from './small.ts'

const grammarsOf = (grammar: string) =>
  compileCorpus(
    filesOf({
      'entities/project.yaml': `- id: hazeldonk
  label: { fr: Hazeldonk }
  grammar: { fr: ${grammar} }
  forms: { nl: [Hazeldonk], fr: [Hazeldonk] }
`,
    }),
  ).corpus.entities.find(({ id }) => id === 'hazeldonk')?.grammar

describe('the grammar of a name', () => {
  it.each([
    ['la', { article: 'la', gender: 'feminine' }],
    ["l' feminine", { article: "l'", gender: 'feminine' }],
    ['les masculine', { article: 'les', gender: 'masculine', number: 'plural' }],
    ['la shore', { article: 'la', gender: 'feminine', shore: true }],
    ['shore', { shore: true }],
    ['the plural shore', { article: 'the', number: 'plural', shore: true }],
  ])('%s', (written, read) => {
    expect(grammarsOf(written)).toEqual({ fr: read })
  })

  it('is refused in another order, or in other words', () => {
    for (const wrong of ['shore la', 'la sea', 'plural the']) expect(grammarsOf(wrong)).toBeUndefined()
  })
})

describe('the schemas for editors', () => {
  it.each([...jsonSchemas()])('say of %s what the reading of it does', (name, schema) => {
    const path = resolve(import.meta.dirname, `../../../graph-data/schema/${name}.json`)
    expect(JSON.parse(readFileSync(path, 'utf8')), 'npm run corpus -- schema').toEqual(schema)
  })
})
