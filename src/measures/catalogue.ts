// The measures that one may choose, and whose they are: known before any is computed.

/** A paper, so that one finds it. */
export type Source = { readonly authors: string; readonly year: number; readonly doi: string }

type MeasureEntry = {
  /** Who thought of it. */
  readonly source: Source
  /** Whose computation of it this is, where that is another paper. */
  readonly computedAs?: Source
  /** What its numbers are: amounts, shares of the most there could be, or the numbers of groups. */
  readonly unit: 'amount' | 'score' | 'group'
}

const freeman1978 = { authors: 'Freeman', year: 1978, doi: '10.1016/0378-8733(78)90021-7' }

export const measureCatalogue = {
  degree: { source: freeman1978, unit: 'score' },
  'weighted-degree': {
    source: {
      authors: 'Barrat, Barthélemy, Pastor-Satorras & Vespignani',
      year: 2004,
      doi: '10.1073/pnas.0400087101',
    },
    unit: 'amount',
  },
  betweenness: {
    source: { authors: 'Freeman', year: 1977, doi: '10.2307/3033543' },
    computedAs: { authors: 'Brandes', year: 2001, doi: '10.1080/0022250X.2001.9990249' },
    unit: 'score',
  },
  eigenvector: {
    source: { authors: 'Bonacich', year: 1972, doi: '10.1080/0022250X.1972.9989806' },
    unit: 'score',
  },
  core: {
    source: { authors: 'Seidman', year: 1983, doi: '10.1016/0378-8733(83)90028-X' },
    computedAs: { authors: 'Batagelj & Zaveršnik', year: 2011, doi: '10.1007/s11634-010-0079-y' },
    unit: 'amount',
  },
  communities: {
    source: { authors: 'Newman & Girvan', year: 2004, doi: '10.1103/PhysRevE.69.026113' },
    computedAs: {
      authors: 'Blondel, Guillaume, Lambiotte & Lefebvre',
      year: 2008,
      doi: '10.1088/1742-5468/2008/10/P10008',
    },
    unit: 'group',
  },
} as const satisfies Record<string, MeasureEntry>

export type MeasureName = keyof typeof measureCatalogue

export const measureNames = Object.keys(measureCatalogue) as readonly MeasureName[]

/** Those that tell more from less, and so can be a node's size. */
export type Ranking = Exclude<MeasureName, 'communities'>

export const rankings = measureNames.filter((name): name is Ranking => name !== 'communities')

/** How degree and betweenness are made comparable where actors are linked with projects. */
export const twoModeSource: Source = {
  authors: 'Borgatti & Everett',
  year: 1997,
  doi: '10.1016/S0378-8733(96)00301-2',
}
