// What the page says of measures, in English: the measure for the other languages.

import type { MeasureName } from '../../../measures/index.ts'
import { countingIn } from '../../../terms/index.ts'

const { number, count } = countingIn('en')

const apart = (parts: number, largest: number, nodes: number) =>
  `The graph is in ${number(parts)} separate parts, the largest with ${number(largest)} of ${count(nodes, 'node', 'nodes')}`

export const en = {
  title: 'Measures',
  size: 'Node size',
  color: 'Node colour',
  sizedBy: (measure: string) => `Node size: ${measure}`,
  coloredBy: (measure: string) => `Node colour: ${measure}`,
  statements: 'Statements',
  kind: 'Kind',
  names: {
    degree: 'Degree',
    'weighted-degree': 'Weighted degree',
    betweenness: 'Betweenness',
    eigenvector: 'Eigenvector',
    core: 'k-core',
    communities: 'Community',
  } satisfies Record<MeasureName, string> as Readonly<Record<MeasureName, string>>,
  /** Each in one sentence. */
  explained: {
    degree: 'The share of all other nodes that it is linked to.',
    'weighted-degree': 'The number of statements behind its links.',
    betweenness:
      'How often it lies on the shortest path between two others, as a share of the most possible: brokers are high.',
    eigenvector: 'High for those linked, by many statements, to others that are high themselves.',
    core: 'The largest k for which it belongs to a group whose members each have k links within the group.',
    communities:
      'Groups with more statements within them and fewer between them than chance would give, numbered from the largest.',
  } satisfies Record<MeasureName, string> as Readonly<Record<MeasureName, string>>,
  limits: 'Measures count what the documents say after filtering. They do not say who is powerful.',
  source: (papers: string) => `Source: ${papers}`,
  caveats: {
    unsettled: 'The computation did not converge for this graph.',
    few: (nodes: number) =>
      `With only ${count(nodes, 'linked node', 'linked nodes')}, a single statement can change the order.`,
    parts: {
      far: (parts: number, largest: number, nodes: number) =>
        `${apart(parts, largest, nodes)}: compare only nodes of the same part.`,
      groups: (parts: number, largest: number, nodes: number) =>
        `${apart(parts, largest, nodes)}: that these are separate communities follows from that alone.`,
    },
    twoMode: (links: number) =>
      `Actors and projects are two kinds of node: only links between the two count${links === 0 ? '' : `, not the ${count(links, 'link', 'links')} among actors or among projects`}, and shares are of what is possible for each kind.`,
    alike: 'All nodes have the same value: there is nothing to compare.',
    unclear: (modularity: string) =>
      `With a modularity of ${modularity}, the groups are hardly clearer than chance.`,
  },
  modularity: (modularity: string) => `Modularity: ${modularity}.`,
  underWay: (percent: number) => `Measuring… ${percent}%`,
  stop: 'Stop',
  stopped: 'Stopped. What was not measured yet is not shown.',
  failed: 'Could not be measured. Check your connection, or try another browser.',
  again: 'Measure again',
  community: (n: number) => `Community ${number(n)}`,
  highest: 'Highest',
  tied: (n: number) => `${count(n, 'other has', 'others have')} the same value as the last.`,
  noCommunity: 'none',
  more: (members: number) => `${number(members)} more`,
  smaller: (communities: number) =>
    `${count(communities, 'smaller community', 'smaller communities')}, in grey`,
  selectMembers: (community: string) => `Select ${community}`,
  meaning: 'What the measures mean',
  orderBy: 'By measure…',
  columns: 'Show measures',
}

export type MeasureMessages = typeof en
