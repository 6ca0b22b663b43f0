// Any change of a corpus, for property tests: chosen among those that its files allow.

import fc from 'fast-check'
import { yamlValue } from '../../../src/corpus/index.ts'
import type { ClaimId, DocumentId, EntityId } from '../../../src/model/index.ts'
import type { Change, Texts } from '../../../src/workspace/index.ts'

/** Numbers and words from which `changeOf` makes a change of whatever the files are then. */
export type Dice = { readonly kind: number; readonly a: number; readonly b: number; readonly words: string }

/** Words of the text mostly, which a form may be; and whatever a keyboard gives, for YAML has to bear it. */
export const dice = (words: fc.Arbitrary<string>): fc.Arbitrary<Dice> =>
  fc.record({ kind: fc.nat(99), a: fc.nat(9999), b: fc.nat(9999), words })

export const anyWords = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'a: b',
      '- x',
      '# no',
      "it's",
      '"',
      '2024',
      'null',
      'yes',
      '*x',
      '&y',
      '!!z',
      '{',
      '[,]',
      'a #b',
    ),
    fc.constantFrom(
      'two\nlines',
      'tab\there',
      ' x ',
      '\u00a0',
      '%',
      '@',
      '`',
      '|',
      '>',
      '?',
      'é',
      '日本',
      '---',
    ),
  )
  .filter(words => words.trim() !== '')

type Entry = { readonly id: string; readonly [key: string]: unknown }

const listOf = (texts: Texts, path: string): readonly Entry[] =>
  (yamlValue(texts.get(path) ?? '')?.value ?? []) as readonly Entry[]

const pick = <Item>(items: readonly Item[], n: number): Item | undefined =>
  items[n % Math.max(1, items.length)]

export function changeOf(texts: Texts, { kind, a, b, words }: Dice): Change {
  const paths = [...texts.keys()]
  const entities = paths.filter(path => path.startsWith('entities/')).flatMap(path => listOf(texts, path))
  const documents = paths.flatMap(path => /^documents\/([^/]+)\/document\.yaml$/.exec(path)?.[1] ?? [])
  const document = pick(documents, a) as DocumentId
  const claims = documents.flatMap(id =>
    listOf(texts, `documents/${id}/claims.yaml`).map(entry => ({
      id: `${id}~${entry.id}` as ClaimId,
      entry,
    })),
  )
  const entity = (pick(entities, a)?.id ?? 'none') as EntityId
  const other = (pick(entities, b)?.id ?? 'none') as EntityId
  const claim = pick(claims, a)?.id ?? ('none~x' as ClaimId)
  const id = `made-${a}-${b}`
  const language = 'nl' as const
  const makes: readonly (() => Change)[] = [
    () => ({
      kind: 'add-entity',
      type: 'place',
      entry: { id, label: { en: words }, forms: { nl: [words] } },
    }),
    () => ({ kind: 'add-form', entity, language, form: words, isVariant: b % 3 === 0 }),
    () => ({ kind: 'add-form', entity, language, form: { text: words, in: [document] } }),
    () => ({ kind: 'change-entity', entity, to: { remark: { en: words, nl: words }, label: { nl: words } } }),
    () => ({ kind: 'change-entity', entity, to: { remark: null, when: b % 2 ? '2024' : null } }),
    () => ({ kind: 'change-entity', entity, to: {}, type: b % 2 ? 'place' : 'project' }),
    () => ({ kind: 'merge-entities', into: entity, from: [other] }),
    () => ({
      ...({ kind: 'split-entity', entity, type: 'event' } as const),
      entry: { id, label: { en: words }, forms: formsOf(pick(entities, a)) },
      claims: claims
        .filter(({ entry }) => JSON.stringify(entry).includes(`"${entity}"`))
        .slice(0, b % 3)
        .map(({ id }) => id),
    }),
    () => ({ kind: 'remove-entity', entity }),
    () => ({
      ...({ kind: 'add-claim', document } as const),
      entry: { predicate: 'part-of', subjects: [entity], objects: [other], quotes: { nl: words } },
    }),
    () => ({ kind: 'change-claim', claim, to: { quotes: { nl: { exact: words, prefix: ' ' } } } }),
    () => ({ kind: 'change-claim', claim, to: { subjects: [entity, other], remark: { en: words } } }),
    () => ({
      kind: 'change-claim',
      claim,
      to: { when: b % 2 ? '2006/..' : null, projects: null, status: 'planned' },
    }),
    () => ({ kind: 'remove-claim', claim }),
    () => ({ kind: 'set-aside', document, text: words, languages: [language], reason: words }),
    () => ({ kind: 'add-misprint', document, language, printed: words, meant: words }),
    () => ({ kind: 'no-claim', document, quote: words, reason: words }),
    () => ({ kind: 'refuse', document, refused: { forms: { nl: [words] } } }),
    () => ({ kind: 'read', claim, reading: { by: words, on: '2026-11-27' } }),
    () => ({
      kind: 'all',
      changes: [
        { kind: 'read', claim, reading: { by: 'Nel', on: `2026-11-${10 + (b % 20)}` } },
        { kind: 'set-aside', document, text: words, reason: String(a) },
      ],
    }),
  ]
  return makes[kind % makes.length]!()
}

function formsOf(entry: Entry | undefined): { readonly nl: readonly string[] } {
  const { nl = [] } = (entry?.forms ?? {}) as { readonly nl?: readonly string[] }
  return { nl: nl.slice(0, 1) }
}
