// The keys of the page, as the help sheet lists them. A new key is one line here, and its message.

import type { Messages } from '../messages/index.ts'
import type { SheetMessages } from '../messages/sheets/index.ts'

/** A key by its character, or by its name in the catalogue. */
export type Key = string | { readonly name: keyof Messages['help']['keyNames'] }

export type Shortcut = {
  readonly does: keyof SheetMessages['help']['does']
  /** Any of these; each is keys pressed together. */
  readonly keys: readonly (readonly Key[])[]
}

const enter = { name: 'enter' } as const
const esc = { name: 'escape' } as const
const shift = { name: 'shift' } as const
const ctrl = { name: 'ctrl' } as const

export const shortcuts: readonly {
  readonly group: keyof SheetMessages['help']['groups']
  readonly shortcuts: readonly Shortcut[]
}[] = [
  {
    group: 'anywhere',
    shortcuts: [
      { does: 'search', keys: [['/'], [ctrl, 'K']] },
      { does: 'help', keys: [['?']] },
      { does: 'back', keys: [[esc]] },
      { does: 'undo', keys: [[ctrl, 'Z']] },
      { does: 'redo', keys: [[ctrl, shift, 'Z']] },
    ],
  },
  {
    group: 'tour',
    shortcuts: [
      { does: 'nextStep', keys: [['.']] },
      { does: 'previousStep', keys: [[',']] },
    ],
  },
  {
    group: 'graph',
    shortcuts: [
      { does: 'walk', keys: [['←'], ['↑'], ['↓'], ['→']] },
      { does: 'select', keys: [[enter]] },
      { does: 'add', keys: [[shift, enter]] },
      { does: 'nextLink', keys: [['l']] },
      { does: 'previousLink', keys: [[shift, 'L']] },
      { does: 'menu', keys: [[shift, 'F10']] },
      { does: 'hide', keys: [['h']] },
      { does: 'zoomIn', keys: [['+']] },
      { does: 'zoomOut', keys: [['−']] },
      { does: 'fit', keys: [['0']] },
    ],
  },
  {
    group: 'document',
    shortcuts: [
      { does: 'nextMention', keys: [['n']] },
      { does: 'previousMention', keys: [['p']] },
    ],
  },
  {
    group: 'workbench',
    shortcuts: [
      { does: 'accept', keys: [['a']] },
      { does: 'change', keys: [['c']] },
      { does: 'refuse', keys: [['x']] },
      { does: 'same', keys: [['m']] },
      { does: 'statesNothing', keys: [['n']] },
      { does: 'allStateNothing', keys: [[shift, 'N']] },
      { does: 'addStatement', keys: [['s']] },
      { does: 'nextStop', keys: [['j']] },
      { does: 'previousStop', keys: [['k']] },
      { does: 'nextProposal', keys: [[shift, 'J']] },
      { does: 'previousProposal', keys: [[shift, 'K']] },
      { does: 'chooseWords', keys: [['←'], ['→']] },
      {
        does: 'moreWords',
        keys: [
          [shift, '←'],
          [shift, '→'],
        ],
      },
      { does: 'takeBack', keys: [[ctrl, 'Z']] },
    ],
  },
  {
    group: 'search',
    shortcuts: [
      { does: 'move', keys: [['↑'], ['↓']] },
      { does: 'choose', keys: [[enter]] },
      { does: 'add', keys: [[shift, enter]] },
      { does: 'close', keys: [[esc]] },
    ],
  },
]
