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
  menuOf: name => `${name}: acties`,
  select: 'Selecteren',
  add: 'Aan de selectie toevoegen',
  takeOut: 'Uit de selectie halen',
  connect: name => `Hoe verbonden met ${name}`,
  widen: reach => `Omgeving uitbreiden (${reach})`,
  hide: 'Verbergen',
  hideSelected: n => `De ${number(n)} geselecteerde verbergen`,
  letGo: 'Terug naar zijn plaats (met de hand verplaatst)',
  movedByHand: n => `${number(n)} verplaatst`,
  movedNote: 'Met de hand verplaatst, met een stip gemerkt. Elk gaat terug naar zijn plaats:',
  letGoOf: name => `${name} terug naar zijn plaats`,
  letGoOfAll: 'Alle terug naar hun plaats',
  copyLink: 'Link kopiëren',
  copied: 'Link gekopieerd.',
  notCopied: 'De link kon niet worden gekopieerd: de browser staat het niet toe.',
  link: (n, all) => `Verbinding ${number(n)} van ${number(all)}`,
  selectArea: { rectangle: 'Een gebied selecteren', line: 'Knopen omcirkelen' },
  selectAreaHow: {
    rectangle: 'Een gebied selecteren (met de muis ook: slepen met Shift)',
    line: 'Knopen selecteren door ze te omcirkelen (met de muis ook: slepen met Shift en Alt)',
  },
  areaHow: {
    rectangle: 'Sleep een rechthoek om knopen heen. Esc breekt af.',
    line: 'Trek een lijn om knopen heen. Esc breekt af.',
  },
  selected: n => (n === 0 ? 'Daar ligt geen knoop.' : `${count(n, 'knoop', 'knopen')} geselecteerd.`),
}
