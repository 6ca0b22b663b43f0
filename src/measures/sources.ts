// Whose the measures are: who thought of each and, where that is another paper, whose computation of it ours is.

import type { MeasureName } from './catalogue.ts'

/** A paper, so that one finds it. */
export type Source = { readonly authors: string; readonly year: number; readonly doi: string }

export const measureSources: Readonly<Record<MeasureName, readonly Source[]>> = {
  degree: [{ authors: 'Freeman', year: 1978, doi: '10.1016/0378-8733(78)90021-7' }],
  'weighted-degree': [
    {
      authors: 'Barrat, Barthélemy, Pastor-Satorras & Vespignani',
      year: 2004,
      doi: '10.1073/pnas.0400087101',
    },
  ],
  betweenness: [
    { authors: 'Freeman', year: 1977, doi: '10.2307/3033543' },
    { authors: 'Brandes', year: 2001, doi: '10.1080/0022250X.2001.9990249' },
  ],
  eigenvector: [{ authors: 'Bonacich', year: 1972, doi: '10.1080/0022250X.1972.9989806' }],
  core: [
    { authors: 'Seidman', year: 1983, doi: '10.1016/0378-8733(83)90028-X' },
    { authors: 'Batagelj & Zaveršnik', year: 2011, doi: '10.1007/s11634-010-0079-y' },
  ],
  communities: [
    { authors: 'Newman & Girvan', year: 2004, doi: '10.1103/PhysRevE.69.026113' },
    {
      authors: 'Blondel, Guillaume, Lambiotte & Lefebvre',
      year: 2008,
      doi: '10.1088/1742-5468/2008/10/P10008',
    },
  ],
}

/** How degree and betweenness are made comparable where actors are linked with projects. */
export const twoModeSource: Source = {
  authors: 'Borgatti & Everett',
  year: 1997,
  doi: '10.1016/S0378-8733(96)00301-2',
}
