// What the legend says, in English.

import { countingIn } from '../../../terms/index.ts'

const { count } = countingIn('en')

export const en = {
  relations: 'Relations',
  onlyThese: 'Press one to see its links alone.',
  links: (n: number) => count(n, 'link', 'links'),
  size: (what: string) => `Size: ${what}`,
  statements: 'statements about it',
  width: 'Width: statements behind a link',
  kind: 'Colour and shape: kind',
  shape: 'Shape: kind',
  community: 'Colour: community',
  areas: 'Projects as areas that hold their members',
}

export type LegendMessages = typeof en
