// A measure's numbers as people read them.

import { type MeasureName, measureUnits } from '../../measures/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { measureMessages } from './messages/index.ts'

/** So many digits tell nodes apart, and no more are to be trusted. */
const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const

export const score = (value: number, ui: InterfaceLanguage): string =>
  new Intl.NumberFormat(ui, digits).format(value)

export function valueInWords(name: MeasureName, value: number, ui: InterfaceLanguage): string {
  switch (measureUnits[name]) {
    case 'score':
      return score(value, ui)
    case 'amount':
      return new Intl.NumberFormat(ui).format(value)
    case 'group':
      return value === 0 ? measureMessages[ui].noCommunity : String(value)
  }
}
