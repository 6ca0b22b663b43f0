// What the parts of a link name. What else their values mean, whoever opens the link knows (`explorer/hash/`).

/** What the values of a part are: ids of something, or words of the page. */
export type Named = 'selected' | 'entity' | 'document' | 'passage' | 'predicate' | 'type' | 'word'

const ids: Readonly<Record<Exclude<Named, 'word'>, readonly string[]>> = {
  selected: ['select'],
  entity: ['avoid', 'hide'],
  document: [],
  passage: ['passage'],
  predicate: [],
  type: [],
}

/** The filters. */
const filters: Readonly<Record<Exclude<Named, 'selected'>, readonly string[]>> = {
  entity: ['issuer', 'project', 'country', 'recommendation'],
  document: ['document'],
  passage: ['section'],
  predicate: ['predicate'],
  type: ['type'],
  word: ['kind', 'published', 'status', 'evidence', 'differing', 'time', 'all'],
}

/** Before the key of a filter: it is one of those that the others are compared with. */
const versusPrefix = 'vs.'

const words = [
  ...[
    'view',
    'mode',
    'matrix',
    'order',
    'sort',
    'columns',
    'size',
    'colour',
    'steps',
    'strongest',
    'least',
    'camera',
    'areas',
  ],
  ...['words', 'read', 'source', 'pages'],
  ...['projects', 'actors', 'all'].flatMap(mode => [`moved-${mode}`, `layout-${mode}`]),
]

const namedBy = (keysOf: Readonly<Partial<Record<Named, readonly string[]>>>) =>
  Object.entries(keysOf).flatMap(([named, keys]) => keys.map(key => [key, named as Named] as const))

/** The parts that a view of a story may have; all that a link may, but for its language and what story it is of. */
export const linkKeys: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...namedBy(ids),
  ...namedBy(filters),
  ...namedBy(filters).map(([key, named]) => [`${versusPrefix}${key}`, named] as const),
  ...words.map(key => [key, 'word'] as const),
])
