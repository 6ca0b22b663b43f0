// vocabulary.yaml: what a corpus adds to the default vocabulary, checked and made whole.

import {
  type AddedPredicate,
  type AddedPredicateId,
  type AddedType,
  type AddedTypeId,
  type AddedVocabulary,
  defaultVocabulary,
  type EndTypes,
  type EntityType,
  interfaceLanguages,
  type Language,
  type LanguageMap,
  typeGroups,
  type VerbForms,
  type Vocabulary,
  vocabularyOf,
} from '../model/index.ts'
import { didYouMean, type Report } from './diagnostics.ts'
import { type FilePlace, type Files, readYaml } from './files.ts'
import { checkLooks, stylesFor } from './type-styles.ts'
import { type PredicateEntry, type TypeEntry, vocabularyFile } from './vocabulary-schema.ts'

export const vocabularyPath = 'vocabulary.yaml'

export type ReadVocabulary = { readonly vocabulary: Vocabulary; readonly added: AddedVocabulary | null }

type Placed<Entry> = { readonly entry: Entry; readonly at: FilePlace }

/**
 * The vocabulary of a corpus: the default, with what vocabulary.yaml adds, if there is one. Null (and a diagnostic) where that
 * cannot be read: then nothing that is written in its words can be judged.
 *
 * @param languages those of the corpus, in which all is to be named
 * @param used the types that have entities: those that are drawn
 */
export function readVocabulary(
  files: Files,
  languages: readonly Language[],
  used: ReadonlySet<string>,
  report: Report,
): ReadVocabulary | null {
  if (!files.has(vocabularyPath)) return { vocabulary: defaultVocabulary, added: null }
  const yaml = readYaml(files, vocabularyPath, vocabularyFile, report)
  if (!yaml) return null
  const placed = <Entry>(list: 'types' | 'predicates', entries: readonly Entry[]): Placed<Entry>[] =>
    entries.map((entry, i) => ({ entry, at: (...path) => yaml.at(list, i, ...path) }))
  const types = placed('types', yaml.value.types ?? []).filter(
    isNew([...defaultVocabulary.types.keys(), ...typeGroups], report),
  )
  const predicates = placed('predicates', yaml.value.predicates ?? []).filter(
    isNew([...defaultVocabulary.predicates.keys()], report),
  )
  checkLabels(types, predicates, languages, report)
  const styles = stylesFor(
    types.map(({ entry }) => entry),
    used,
  )
  checkLooks(types, styles, used, report)
  const known = [
    ...defaultVocabulary.types.keys(),
    ...types.map(({ entry }) => entry.id),
    ...typeGroups,
  ] as const
  const added: AddedVocabulary = {
    types: types.map(({ entry }, i): AddedType => typeOf(entry, styles[i]!)),
    predicates: predicates.map(({ entry, at }) => predicateOf(entry, at, known, report)),
  }
  const isEmpty = types.length === 0 && predicates.length === 0
  return isEmpty
    ? { vocabulary: defaultVocabulary, added: null }
    : { vocabulary: vocabularyOf({ vocabulary: added }), added }
}

/** The vocabulary of some data: the default one, where nothing is added or what is cannot be read. */
export const vocabularyIn = (files: Files): Vocabulary =>
  readVocabulary(files, [], new Set(), () => {})?.vocabulary ?? defaultVocabulary

/** Whether a name is free, and this the first that has it; reports what is not. */
function isNew(reserved: readonly string[], report: Report) {
  const taken = new Map<string, number>()
  return ({ entry: { id }, at }: Placed<{ readonly id: string }>): boolean => {
    const place = at('id')
    const first = taken.get(id)
    if (reserved.includes(id)) {
      const message = `'${id}' has a meaning already.`
      const remedy = `Give it another name. Taken are ${reserved.join(', ')}.`
      report({ ...place, severity: 'error', code: 'reserved-name', message, remedy })
    } else if (first !== undefined) {
      const message = `'${id}' is there already, in line ${first}.`
      report({ ...place, severity: 'error', code: 'duplicate-id', message, remedy: 'Keep one of the two.' })
    }
    const isFree = !reserved.includes(id) && first === undefined
    if (isFree) taken.set(id, place.line)
    return isFree
  }
}

const typeOf = (
  { id, label, acts, made, context, founded, named }: TypeEntry,
  style: AddedType['style'],
): AddedType => ({
  ...{ id: id as AddedTypeId, label, style },
  ...(acts && { acts }),
  ...(made && { made }),
  ...(context && { context }),
  // Whoever acts is a body, as far as nothing else is said.
  ...((founded ?? acts) && { founded: true }),
  ...(named && { named }),
})

function predicateOf(
  { id, subjects, objects, act, joins, spatial, family, verb, inverse }: PredicateEntry,
  at: FilePlace,
  known: readonly string[],
  report: Report,
): AddedPredicate {
  const endsOf = (role: 'subjects' | 'objects', types: readonly string[]): EndTypes<EntityType> =>
    types.filter((type, i): type is EntityType => {
      if (known.includes(type)) return true
      const message = `There is no type '${type}', which '${id}' is to join.`
      const remedy = didYouMean(type, known, `Add it under \`types\`, or take one of ${known.join(', ')}.`)
      report({ ...at(role, i), severity: 'error', code: 'unknown-type', message, remedy })
      return false
    })
  for (const [role, forms] of [['verb', verb] as const, ['inverse', inverse ?? {}] as const])
    for (const [language, { infinitive }] of Object.entries(forms))
      checkInfinitive(language, infinitive, at(role, language, 'infinitive'), report)
  return {
    id: id as AddedPredicateId,
    subjects: endsOf('subjects', subjects),
    objects: objects ? endsOf('objects', objects) : 'none',
    act,
    ...(joins && { joins }),
    ...(spatial && { spatial }),
    ...(family && { family }),
    verb: withoutGaps(verb),
    ...(inverse && Object.keys(inverse).length > 0 && { inverse: withoutGaps(inverse) }),
  }
}

type WrittenForms = PredicateEntry['verb']

/** The same, with no key for what is not given. */
const withoutGaps = (verb: WrittenForms): LanguageMap<VerbForms> =>
  Object.fromEntries(
    Object.entries(verb).map(([language, { one, many, infinitive, future, case: which }]) => [
      language,
      {
        ...{ one, many },
        ...(infinitive && { infinitive }),
        ...(future && { future }),
        ...(which && { case: which }),
      },
    ]),
  )

/** In Dutch and German, of several words, something must tell where `te` and `zu` come. */
function checkInfinitive(
  language: string,
  infinitive: string | undefined,
  at: ReturnType<FilePlace>,
  report: Report,
): void {
  const particle = language === 'nl' ? 'te' : language === 'de' ? 'zu' : null
  if (!particle || !infinitive || !/\s/u.test(infinitive) || infinitive.includes('|')) return
  report({
    ...at,
    severity: 'error',
    code: 'infinitive-mark-missing',
    message: `Nothing tells where \`${particle}\` comes in '${infinitive}'.`,
    remedy: `Put a | there, before the verb: '… |${infinitive.split(/\s+/u).at(-1)}', for instance.`,
  })
}

/** A type or predicate that is added, as far as it is named; `key` is where its names stand. */
type NamedEntry = {
  readonly id: string
  readonly at: FilePlace
  readonly key: string
  readonly names: ReadonlyMap<string, string>
}

/** Reports the languages that readers may choose, beyond those of the corpus, in which something has no name. */
function checkInterfaceLanguages(
  named: readonly NamedEntry[],
  languages: readonly Language[],
  report: Report,
): void {
  for (const language of interfaceLanguages) {
    const nameless = named.filter(({ names }) => !names.has(language))
    const [first] = nameless
    if (!first || languages.some(own => own === language)) continue
    const ids = nameless.map(({ id }) => `'${id}'`).join(', ')
    const message = `Readers may choose ${language} as the language of the page, in which there are no words for ${ids}.`
    const remedy = `Add them under \`${language}\`; until then they are told in another language.`
    report({
      ...first.at(first.key),
      severity: 'warning',
      code: 'interface-language-missing',
      message,
      remedy,
    })
  }
}

/** Reports what has no name in a language of the corpus, and two that have the same. */
function checkLabels(
  types: readonly Placed<TypeEntry>[],
  predicates: readonly Placed<PredicateEntry>[],
  languages: readonly Language[],
  report: Report,
): void {
  const named = [
    ...types.map(({ entry: { id, label }, at }) => ({
      ...{ id, at, key: 'label', what: 'type' },
      names: new Map(Object.entries(label).map(([language, [one]]) => [language, one])),
    })),
    ...predicates.map(({ entry: { id, verb }, at }) => ({
      ...{ id, at, key: 'verb', what: 'predicate' },
      names: new Map(Object.entries(verb).map(([language, { one }]) => [language, one])),
    })),
  ]
  checkInterfaceLanguages(named, languages, report)
  const first = new Map<string, string>()
  for (const { id, at, key, what, names } of named) {
    const missing = languages.filter(language => !names.has(language))
    if (missing.length > 0) {
      const message = `The ${what} '${id}' has no \`${key}\` in ${missing.join(', ')}.`
      const remedy = 'Add it; until then it is told in another language.'
      report({ ...at(key), severity: 'warning', code: 'label-missing', message, remedy })
    }
    for (const [language, name] of names) {
      const words = [what, language, name.toLocaleLowerCase(language)].join('\n')
      const other = first.get(words)
      if (other === undefined) first.set(words, id)
      else {
        const message = `'${name}' (${language}) is what '${other}' is called already.`
        const remedy = 'Call one of them otherwise: a reader cannot tell them apart.'
        report({ ...at(key, language), severity: 'warning', code: 'same-label', message, remedy })
      }
    }
  }
}
