// What the page of an opened graph says, in English: the measure for the other languages.

import { lazily } from '../../shell/lazily.ts'

const digits = lazily(() => new Intl.NumberFormat('en'))
const number = (n: number) => digits().format(n)
const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

export const en = {
  title: (name: string) => `${name} · graph without evidence`,
  noEvidence:
    'This graph carries no evidence: it does not say where any of this is said. Verband shows it as it is.',
  counts: (nodes: number, links: number) =>
    `${count(nodes, 'node', 'nodes')}, ${count(links, 'link', 'links')}`,
  leftOut: (list: string) => `Left out or read otherwise: ${list}.`,
  drawing: 'Drawing of the graph; the list of nodes says the same',
  legend: {
    partly: (nodes: number) =>
      `Drawn are the ${number(nodes)} nodes with the most links; the list has every node.`,
    undrawn: (n: number) => `${count(n, 'link is', 'links are')} not drawn; the list counts them all.`,
    loops: (n: number) =>
      n === 1
        ? 'A ring is a link from a node to itself.'
        : `Rings are links from a node to itself (${number(n)}).`,
    sideBySide: (n: number) =>
      `${number(n)} links share both their nodes with another, and run side by side.`,
    together: (lines: number, links: number) =>
      `${count(lines, 'line stands', 'lines stand')} for ${number(links)} links together.`,
    arrows: 'Arrows point from source to target.',
    noArrows: 'Arrows are left away among so many links; the details tell directions.',
    widths: 'The wider a line, the greater its weight.',
    sizes: { file: 'Sizes are those of the file.', links: 'The larger a node, the more links it has.' },
    colors: 'Colours are those of the file.',
    places: { file: 'Positions are those of the file.', here: 'Positions are worked out here.' },
  },
  layingOut: (percent: number) => `Laying out… ${percent}%`,
  stop: 'That will do',
  show: 'Show',
  parts: { graph: 'Graph', nodes: 'Nodes' },
  nodes: 'Nodes',
  find: 'Find a name',
  found: (n: number) => `${count(n, 'node', 'nodes')} found`,
  label: 'Name',
  degree: 'Links',
  all: 'All nodes',
  attributes: 'What the file says of it',
  links: (n: number) => count(n, 'link', 'links'),
  none: 'No link ends here.',
  further: (n: number) => `and ${count(n, 'more link', 'more links')}`,
  directions: { to: 'to', from: 'from', both: 'with', self: 'to itself' },
  link: 'link',
  weight: (weight: string) => `weight ${weight}`,
  joins: (directed: boolean): string => (directed ? 'from' : 'between'),
  to: (directed: boolean): string => (directed ? 'to' : 'and'),
  beside: (n: number) => `${count(n, 'other link joins', 'other links join')} the same two nodes.`,
  more: (n: number) => `and ${count(n, 'more node', 'more nodes')}: 'Copy as table' takes all of them along.`,
  empty: 'There is no node in this file.',
}

export type ForeignWords = typeof en
