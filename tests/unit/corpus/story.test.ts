// A story: what its steps show is there, or its author is told where it is not.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { filesOf } from './small.ts'

const storyOf = (...shows: readonly string[]) =>
  ['title: { en: Small }', 'steps:', ...shows.map(show => `  - text: { en: Look }\n    show: ${show}`)].join(
    '\n',
  )

const compiled = (story: string) => compileCorpus(filesOf({ 'story.yaml': story }))
const told = (story: string) =>
  compiled(story).diagnostics.map(
    ({ file, line, column, severity, code, message, remedy }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message} ${remedy}`,
  )

describe('a story', () => {
  it('is part of the corpus, step by step; a whole address shows what stands behind its #', () => {
    const { corpus, diagnostics } = compiled(
      storyOf(
        'mode=actors&select=france,belgium--france,note~working-together&type=country',
        '"https://example.org/verband/#view=reader&document=note&predicate=addresses"',
      ),
    )
    expect(diagnostics).toEqual([])
    expect(corpus.story).toEqual({
      title: { en: 'Small' },
      steps: [
        {
          text: { en: 'Look' },
          show: 'mode=actors&select=france,belgium--france,note~working-together&type=country',
        },
        { text: { en: 'Look' }, show: 'view=reader&document=note&predicate=addresses' },
      ],
    })
    expect(compileCorpus(filesOf()).corpus.story).toBeUndefined()
  })

  it.each([
    ['select=frence', "There is no entity 'frence'. Did you mean 'france'?"],
    ['select=belgium--frence', "There is no entity 'frence'. Did you mean 'france'?"],
    ['select=note~working-togeter', "There is no statement 'note~working-togeter'. Did you mean"],
    ['project=hazeldonkk', "There is no entity 'hazeldonkk'. Did you mean 'hazeldonk'?"],
    ['document=notes', "There is no document 'notes'. Did you mean 'note'?"],
    ['passage=note.nothing', "There is no passage 'note.nothing'."],
    ['predicate=adresses', "There is no predicate 'adresses'. Did you mean 'addresses'?"],
    ['type=contry', "There is no type 'contry'. Did you mean 'country'?"],
    ['selct=france', "There is no part of a link named 'selct'. Did you mean 'select'?"],
  ])('that shows what is not there is told where, and what would be right: %s', (show, says) => {
    const [diagnostic, ...others] = told(storyOf('mode=actors', show))
    expect(others).toEqual([])
    expect(diagnostic).toContain('story.yaml:6:11 error unknown-id')
    expect(diagnostic).toContain(says)
    expect(compiled(storyOf('mode=actors', show)).corpus.story?.steps.length).toBe(1)
  })

  it('is told where a step lacks a language of its title', () => {
    const [diagnostic] = told('title: { en: Small, nl: Klein }\nsteps:\n  - text: { en: Look }\n')
    expect(diagnostic).toContain('story.yaml:3:11 warning label-missing The title is in nl')
  })

  it('keeps quiet about what may stand in a document that cannot be read', () => {
    const files = filesOf({
      'story.yaml': storyOf('select=note~working-together'),
      'documents/note/source.md': null,
    })
    expect(compileCorpus(files).diagnostics.filter(({ file }) => file === 'story.yaml')).toEqual([])
  })
})
