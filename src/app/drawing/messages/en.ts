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
}

export type DrawingMessages = typeof en
