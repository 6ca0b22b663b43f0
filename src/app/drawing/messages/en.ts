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
  copyLink: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied: the browser does not allow it.',
  link: (n: number, all: number) => `Link ${number(n)} of ${number(all)}`,
  selectArea: 'Select an area',
  selectAreaHow: 'Select an area (with the mouse also: drag with Shift)',
  areaHow: 'Drag a rectangle around nodes. Esc cancels.',
  selected: (n: number) => (n === 0 ? 'No node lies there.' : `${count(n, 'node', 'nodes')} selected.`),
}

export type DrawingMessages = typeof en
