// What the page of an opened graph says, in English: the measure for the other languages.

import { countingIn } from '../../../terms/index.ts'

const { number, count } = countingIn('en')

export const en = {
  title: (name: string) => `${name} · graph without evidence`,
  noEvidence:
    'This graph carries no evidence: it does not say where any of this is said. Verband shows it as it is.',
  counts: (nodes: number, links: number) =>
    `${count(nodes, 'node', 'nodes')}, ${count(links, 'link', 'links')}`,
  leftOut: (list: string) => `Left out or read differently: ${list}.`,
  drawing: 'Drawing of the graph; the list of nodes says the same',
  legend: {
    partly: (nodes: number) =>
      `Only the ${number(nodes)} nodes with the most links are drawn; the list has them all.`,
    undrawn: (n: number) => `${count(n, 'link is', 'links are')} not drawn; the list counts them all.`,
    loops: (n: number) =>
      n === 1
        ? 'A ring is a link from a node to itself.'
        : `Rings are links from a node to itself (${number(n)}).`,
    sideBySide: (n: number) => `${number(n)} links share both their nodes with another and run side by side.`,
    together: (lines: number, links: number) =>
      lines === 1
        ? `1 line stands for ${number(links)} links.`
        : `${number(lines)} lines stand for several links each, ${number(links)} in all.`,
    arrows: 'Arrows point from source to target.',
    noArrows: 'With so many links, arrows are left out; the details give the directions.',
    widths: 'The wider a link, the greater its weight.',
    sizes: { file: 'Sizes are those of the file.', links: 'The larger a node, the more links it has.' },
    colors: 'Colours are those of the file.',
    places: { file: 'Positions are those of the file.', here: 'Positions are worked out here.' },
  },
  layingOut: (percent: number) => `Laying out… ${percent}%`,
  stop: 'Stop',
  show: 'Show',
  parts: { graph: 'Graph', nodes: 'Nodes' },
  nodes: 'Nodes',
  find: 'Find a name',
  found: (n: number) => `${count(n, 'node', 'nodes')} found`,
  label: 'Name',
  degree: 'Links',
  all: 'All nodes',
  attributes: 'What the file says about it',
  links: (n: number) => count(n, 'link', 'links'),
  none: 'It has no links.',
  further: (n: number) => `and ${count(n, 'more link', 'more links')}`,
  directions: { to: 'to', from: 'from', both: 'with', self: 'to itself' },
  link: 'link',
  weight: (weight: string) => `weight ${weight}`,
  joins: (directed: boolean): string => (directed ? 'from' : 'between'),
  to: (directed: boolean): string => (directed ? 'to' : 'and'),
  beside: (n: number) => `${count(n, 'other link joins', 'other links join')} the same two nodes.`,
  more: (n: number) => `and ${count(n, 'more node', 'more nodes')}: ‘Copy as table’ copies them all.`,
  empty: 'There are no nodes in this file.',
}

export type OpenMessages = typeof en
