// What the parts of a link name. What else their values mean, whoever opens the link knows (`explorer/hash.ts`).

/** What the values of a part are: ids of something, or words of the page. */
export type Named = 'selected' | 'entity' | 'document' | 'passage' | 'predicate' | 'type' | 'word'

const ids: Readonly<Record<Exclude<Named, 'word'>, readonly string[]>> = {
  selected: ['select'],
  entity: ['avoid', 'hide', 'issuer', 'project', 'country', 'recommendation'],
  document: ['document'],
  passage: ['passage', 'section'],
  predicate: ['predicate'],
  type: ['type'],
}

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
  ...['kind', 'published', 'status', 'evidence', 'time', 'all', 'words', 'read', 'source'],
  ...['projects', 'actors', 'all'].flatMap(mode => [`moved-${mode}`, `layout-${mode}`]),
]

/** The parts that a view of a story may have; all that a link may, but for its language and what story it is of. */
export const linkKeys: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...Object.entries(ids).flatMap(([named, keys]) => keys.map(key => [key, named as Named] as const)),
  ...words.map(key => [key, 'word'] as const),
])
