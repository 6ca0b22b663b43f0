// Wat de gereedschappen van de tekening zeggen, in het Nederlands.

import { countingIn } from '../../../terms/index.ts'
import type { DrawingMessages } from './en.ts'

const { number, count } = countingIn('nl')

export const nl: DrawingMessages = {
  hidden: n => `${number(n)} verborgen`,
  without: names => `Verborgen: ${names}`,
  hiddenNodes: n => count(n, 'knoop', 'knopen'),
  onlyHere: 'Alleen in de tekening verborgen: filters, tabellen en aantallen rekenen ze mee.',
  bringBack: name => `${name} weer tonen`,
  bringAllBack: 'Alles weer tonen',
}
