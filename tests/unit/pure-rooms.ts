// The rooms that run the same in Node, a worker and the page.

export const pureRooms = [
  'model',
  'text',
  'corpus',
  'importers',
  'proposals',
  'workspace',
  'graph',
  'measures',
  'terms',
  'editions',
  'search',
  'formats',
] as const
