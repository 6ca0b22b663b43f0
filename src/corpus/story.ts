// story.yaml: the views of a story, each with what its author says of it. Whatever a view shows is to be there.

import {
  type EntityId,
  interfaceLanguages,
  type Language,
  type LanguageMap,
  type Story,
  type Vocabulary,
} from '../model/index.ts'
import { type HashPart, partsOf } from '../text/index.ts'
import { didYouMean, type Place, type Report } from './diagnostics.ts'
import type { Doubts } from './doubts.ts'
import { type Entities, entityOf } from './entities.ts'
import { type Files, readYaml } from './files.ts'
import { linkKeys, type Named } from './link-keys.ts'
import type { Part } from './parts.ts'
import { storyFile } from './schema.ts'

const storyPath = 'story.yaml'

/** What the views of a story may show. */
export type Known = {
  readonly entities: Entities
  readonly parts: readonly Part[]
  readonly vocabulary: Vocabulary
  /** Whether a document could not be read: then passages and statements may be its. */
  readonly isPartial: boolean
}

/** The story of a corpus, without the views that would show what is not there; null where there is none. */
export function readStory(
  files: Files,
  known: Known,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): Story | null {
  if (!files.has(storyPath)) return null
  const yaml = readYaml(files, storyPath, storyFile, report)
  if (!yaml) return null
  const { title, steps } = yaml.value
  const isThere = lookingUp(known, doubts, report)
  const sound = steps.flatMap(({ text, show = '' }, i) => {
    checkLanguages(title, text, () => yaml.at('steps', i, 'text'), report)
    const hash = show.slice(show.indexOf('#') + 1)
    return partsOf(hash).every(part => isThere(part, () => yaml.at('steps', i, 'show')))
      ? [{ text, show: hash }]
      : []
  })
  return sound.length > 0 ? { title, steps: sound } : null
}

/** Whoever reads the title reads each step. */
function checkLanguages(
  title: LanguageMap<string>,
  text: LanguageMap<string>,
  at: Place,
  report: Report,
): void {
  const missing = (Object.keys(title) as Language[]).filter(language => !text[language])
  if (missing.length === 0) return
  const message = `The title is in ${missing.join(', ')}, this step is not.`
  const remedy = `Say it in each of ${Object.keys(title).join(', ')}; the page speaks ${interfaceLanguages.join(', ')}.`
  report({ ...at(), severity: 'warning', code: 'label-missing', message, remedy })
}

type Ids = () => ReadonlySet<string>

/** Gathered when it is first asked for: few stories name a passage or a statement, of which there may be a hundred thousand. */
function once(ids: () => Iterable<string>): Ids {
  let gathered: ReadonlySet<string> | null = null
  return () => {
    gathered ??= new Set(ids())
    return gathered
  }
}

/** A check of one part of a link that reports what it names and what is not there. */
function lookingUp(
  { entities, parts, vocabulary, isPartial }: Known,
  doubts: Pick<Doubts, 'add'>,
  report: Report,
): (part: HashPart, at: Place) => boolean {
  const documents = once(() => parts.map(({ head }) => head.id))
  const claims = once(() => parts.flatMap(part => part.claims.map(({ id }) => id)))
  const passages = once(() =>
    parts.flatMap(({ head }) => head.passages.flatMap(({ id, formerly = [] }) => [id, ...formerly])),
  )
  const among = (ids: Ids, what: string, remedy: string, mayBeLost = false) => {
    return (id: string, at: Place): boolean => {
      if (ids().has(id)) return true
      if (mayBeLost && isPartial) return false
      const message = `There is no ${what} '${id}'.`
      const said = didYouMean(id, ids(), remedy)
      report({ ...at(), severity: 'error', code: 'unknown-id', message, remedy: said })
      return false
    }
  }
  const entity = (id: string, at: Place) => entityOf(entities, id as EntityId, at, doubts, report) !== null
  const remedy = 'Copy the address of the page when it shows what you mean.'
  const lookUp: Readonly<Record<Named, (value: string, at: Place) => boolean>> = {
    word: () => true,
    entity,
    // A statement, the link of two entities, or one.
    selected: (id, at) =>
      id.includes('~')
        ? among(claims, 'statement', remedy, true)(id, at)
        : id.split('--').every(end => entity(end, at)),
    document: among(documents, 'document', 'Add it to `documents` of corpus.yaml.', true),
    passage: among(passages, 'passage', remedy, true),
    predicate: among(
      once(() => vocabulary.predicates.keys()),
      'predicate',
      remedy,
    ),
    type: among(
      once(() => vocabulary.types.keys()),
      'type',
      remedy,
    ),
  }
  const keys = among(
    once(() => linkKeys.keys()),
    'part of a link named',
    remedy,
  )
  return ({ key, values }, at) => {
    const named = linkKeys.get(key)
    return named ? values.every(value => lookUp[named](value, at)) : keys(key, at)
  }
}
