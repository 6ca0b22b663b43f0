// What the tools of the drawing say, in English.

import { countingIn } from '../../../terms/index.ts'

const { number, count } = countingIn('en')

export const en = {
  hidden: (n: number) => `${number(n)} hidden`,
  /** As a sentence of its own, below a picture. */
  without: (names: string) => `Hidden: ${names}`,
  hiddenNodes: (n: number) => count(n, 'node', 'nodes'),
  onlyHere: 'Hidden in the drawing only: filters, tables and numbers still count them.',
  bringBack: (name: string) => `Show ${name} again`,
  bringAllBack: 'Show all again',
  menuOf: (name: string) => `${name}: actions`,
  select: 'Select',
  add: 'Add to the selection',
  takeOut: 'Remove from the selection',
  connect: (name: string) => `How it is connected to ${name}`,
  /** `reach`: '±2'. */
  widen: (reach: string) => `Expand its neighbourhood (${reach})`,
  hide: 'Hide',
  hideSelected: (n: number) => `Hide the ${number(n)} selected`,
  letGo: 'Return to its place (moved by hand)',
  movedByHand: (n: number) => `${number(n)} moved`,
  movedNote: 'Moved by hand, and marked by a dot. Each goes back to its place:',
  letGoOf: (name: string) => `Return ${name} to its place`,
  letGoOfAll: 'Return all to their places',
  copyLink: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied: the browser does not allow it.',
  link: (n: number, all: number) => `Link ${number(n)} of ${number(all)}`,
  selectArea: { rectangle: 'Select an area', line: 'Draw around nodes' },
  selectAreaHow: {
    rectangle: 'Select an area (with the mouse also: drag with Shift)',
    line: 'Draw around nodes to select them (with the mouse also: drag with Shift and Alt)',
  },
  areaHow: {
    rectangle: 'Drag a rectangle around nodes. Esc cancels.',
    line: 'Draw a line around nodes. Esc cancels.',
  },
  selected: (n: number) => (n === 0 ? 'No node lies there.' : `${count(n, 'node', 'nodes')} selected.`),
}

export type DrawingMessages = typeof en
